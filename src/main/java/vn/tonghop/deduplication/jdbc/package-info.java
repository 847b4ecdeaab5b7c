/** Duplicate groups, looked up and recorded in PostgreSQL. */
@NullMarked
package vn.tonghop.deduplication.jdbc;

import org.jspecify.annotations.NullMarked;
