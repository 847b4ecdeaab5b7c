package vn.tonghop.intake;

import org.jspecify.annotations.Nullable;

/**
 * What a row of a table is taken for.
 *
 * @param kind of row
 * @param opens the group that begins with this row; null when the group above goes on
 * @param claims what its amounts claim to be the sum of; null when they claim nothing
 * @param understood false when the row fits nothing: a person must look
 */
record RowMeaning(RowKind kind, @Nullable Group opens, @Nullable Claim claims, boolean understood) {

  /** What a stated total speaks of, as in {@link StatedTotal}. */
  record Claim(StatedTotal.Scope scope, String key) {

    static final Claim GRAND_TOTAL = new Claim(StatedTotal.Scope.GRAND_TOTAL, "");
  }

  static RowMeaning of(RowKind kind) {
    return new RowMeaning(kind, null, null, true);
  }

  static RowMeaning notUnderstood() {
    return new RowMeaning(RowKind.NOTE, null, null, false);
  }

  static RowMeaning opening(RowKind kind, Group group, @Nullable Claim claims) {
    return new RowMeaning(kind, group, claims, true);
  }

  static RowMeaning claiming(RowKind kind, @Nullable Claim claims) {
    return new RowMeaning(kind, null, claims, true);
  }
}
