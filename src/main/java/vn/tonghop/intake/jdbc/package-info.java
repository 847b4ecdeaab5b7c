/** What intake found, kept in PostgreSQL. */
@NullMarked
package vn.tonghop.intake.jdbc;

import org.jspecify.annotations.NullMarked;
