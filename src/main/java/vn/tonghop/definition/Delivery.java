package vn.tonghop.definition;

/**
 * Where finance picks up the outputs.
 *
 * @param outbox relative to the work folder, or absolute
 */
public record Delivery(String outbox) {}
