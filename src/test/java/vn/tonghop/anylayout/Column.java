package vn.tonghop.anylayout;

import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Field;

/**
 * A column of a written table.
 *
 * @param field null where it means nothing to the plan
 * @param label "" where it is blank
 */
record Column(@Nullable Field field, String label) {}
