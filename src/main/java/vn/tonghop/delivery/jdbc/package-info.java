/** Keeps what became of each letter. */
@NullMarked
package vn.tonghop.delivery.jdbc;

import org.jspecify.annotations.NullMarked;
