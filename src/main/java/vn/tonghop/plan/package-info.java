/**
 * The provincial plan: sections, programmes, items, subtotals, and the ledger that must balance.
 */
@NullMarked
package vn.tonghop.plan;

import org.jspecify.annotations.NullMarked;
