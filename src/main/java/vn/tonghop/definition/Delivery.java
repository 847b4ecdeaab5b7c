package vn.tonghop.definition;

import org.jspecify.annotations.Nullable;

/**
 * Where finance picks up the outputs, and to whom they are sent besides.
 *
 * @param outbox relative to the work folder, or absolute
 * @param mail how they are sent by e-mail; null when they are not
 */
public record Delivery(String outbox, @Nullable MailRoute mail) {}
