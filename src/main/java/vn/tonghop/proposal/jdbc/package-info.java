/** Proposals and what became of them, kept in PostgreSQL. */
@NullMarked
package vn.tonghop.proposal.jdbc;

import org.jspecify.annotations.NullMarked;
