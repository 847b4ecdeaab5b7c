/** Verdicts of the rules, kept in PostgreSQL. */
@NullMarked
package vn.tonghop.validation.jdbc;

import org.jspecify.annotations.NullMarked;
