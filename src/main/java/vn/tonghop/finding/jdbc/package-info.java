/** Findings of a revision, kept in PostgreSQL. */
@NullMarked
package vn.tonghop.finding.jdbc;

import org.jspecify.annotations.NullMarked;
