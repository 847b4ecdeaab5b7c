/** Revisions and the lock of a year, kept in PostgreSQL. */
@NullMarked
package vn.tonghop.revision.jdbc;

import org.jspecify.annotations.NullMarked;
