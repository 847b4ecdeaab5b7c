/** Groups of duplicates and the decisions about them, kept in PostgreSQL. */
@NullMarked
package vn.tonghop.deduplication.jdbc;

import org.jspecify.annotations.NullMarked;
