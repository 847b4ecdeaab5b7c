/** Letters as mail servers take them, or do not. */
@NullMarked
package vn.tonghop.delivery.mail;

import org.jspecify.annotations.NullMarked;
