/** Items and ledger, kept in PostgreSQL. */
@NullMarked
package vn.tonghop.plan.jdbc;

import org.jspecify.annotations.NullMarked;
