/** Hands letters to a mail server; the one place that knows Jakarta Mail. */
@NullMarked
package vn.tonghop.delivery.mail;

import org.jspecify.annotations.NullMarked;
