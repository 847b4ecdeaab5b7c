/** Plans of earlier years, kept in PostgreSQL. */
@NullMarked
package vn.tonghop.history.jdbc;

import org.jspecify.annotations.NullMarked;
