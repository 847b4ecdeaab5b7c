/** The two logs in PostgreSQL. */
@NullMarked
package vn.tonghop.audit.jdbc;

import org.jspecify.annotations.NullMarked;
