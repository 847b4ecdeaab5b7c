package vn.tonghop.intake;

import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Vocabulary;

/**
 * Tells the rows of one table apart, from the first below its heading to the last of the sheet.
 * Where a row could be two things it is taken for the one whose mistake is seen: rather a đề án
 * that is rejected than an amount that nobody counts.
 */
final class RowClassifier {

  private final ClosingRows closing;
  private final TotalRows totals;
  private final GroupRows groups;

  private Group group = Group.NONE;
  private boolean groupRowsStateTotals;
  private boolean itemSeen;
  private boolean totalSeen;
  private int totalRow;
  private boolean sumSeen;
  private boolean signed;

  RowClassifier(Vocabulary vocabulary, PlanNames plan) {
    closing = new ClosingRows(vocabulary);
    totals = new TotalRows(vocabulary, plan);
    groups = new GroupRows(plan);
  }

  /** The group in which the row that was read last stands. */
  Group group() {
    return group;
  }

  /** Whether its total or its signatures have been read: nothing of this table need follow. */
  boolean hasEnded() {
    return totalSeen || signed;
  }

  /** The row of the total of all đề án above; 0 where none has been read. */
  int totalRow() {
    return totalRow;
  }

  /** Whether the row is no đề án and no group, and states no amount. */
  boolean saysNothing(TableRow row) {
    boolean item = row.hasAmount() || (row.nameInItsColumn() && row.saysWhoOrWhen());
    boolean group = row.hasName() && row.numbering().isNumbered();
    return !item && !group && groups.known(row, null, this.group) == null;
  }

  /** Whether a row that says nothing is none of those that close a table either. */
  boolean isTitle(TableRow row) {
    return !closing.isAmountInWords(row)
        && !closing.isSignature(row)
        && !totals.isTotal(row)
        && !(signed && ClosingRows.areNames(row));
  }

  /**
   * Classifies the next row.
   *
   * @param next the next row that is not blank; null at the end of the sheet
   */
  RowMeaning read(TableRow row, @Nullable TableRow next) {
    RowMeaning meaning = meaning(row, next);
    if (meaning.opens() != null) {
      group = meaning.opens();
      groupRowsStateTotals |= meaning.kind() != RowKind.ITEM && row.hasNonZeroAmount();
    }
    itemSeen |= meaning.kind() == RowKind.ITEM;
    if (meaning.kind() == RowKind.TOTAL && itemSeen) {
      totalSeen = true;
      totalRow = row.row().rowNumber();
    }
    signed |= meaning.kind() == RowKind.SIGNATURE;
    return meaning;
  }

  /** What the row that was read last is after all: a total that nobody has called so. */
  RowMeaning takeForTotal() {
    sumSeen = true;
    return RowMeaning.of(RowKind.SUBTOTAL);
  }

  private RowMeaning meaning(TableRow row, @Nullable TableRow next) {
    if (row.row().isBlank()) {
      return RowMeaning.of(RowKind.BLANK);
    }
    if (row.repeatsHeading()) {
      return RowMeaning.of(RowKind.HEADING);
    }
    RowKind closingKind = closingKind(row);
    if (closingKind != null) {
      return RowMeaning.of(closingKind);
    }
    boolean last = next == null || !totals.isTotal(next); // "Cộng" right above "Tổng cộng" is not
    last &= groupRowsStateTotals || (next != null && closing.isAmountInWords(next));
    RowMeaning total = totals.read(row, group, last);
    return total == null ? content(row, under(next)) : total;
  }

  private @Nullable RowKind closingKind(TableRow row) {
    boolean item = row.nameInItsColumn() && row.hasAmount();
    if (closing.isAmountInWords(row)) {
      return RowKind.AMOUNT_IN_WORDS;
    }
    return (signed && !item) || closing.isSignature(row) ? RowKind.SIGNATURE : null;
  }

  /** The next row as far as it can stand under this one. */
  private @Nullable TableRow under(@Nullable TableRow next) {
    boolean closes =
        next == null
            || !next.hasName()
            || totals.isTotal(next)
            || closing.isAmountInWords(next)
            || closing.isSignature(next);
    return closes ? null : next;
  }

  private RowMeaning content(TableRow row, @Nullable TableRow next) {
    RowMeaning known = groups.known(row, next, group);
    if (known != null) {
      return known;
    }
    if (!row.hasName()) {
      return nameless(row);
    }
    if (row.saysWhoOrWhen()) {
      return RowMeaning.of(RowKind.ITEM);
    }
    if (totalSeen && !row.hasAmount()) {
      return RowMeaning.of(RowKind.NOTE);
    }
    return groups.unknown(row, next);
  }

  private RowMeaning nameless(TableRow row) {
    if (row.isPrepared()) {
      boolean remark = totalSeen && !row.lead().isEmpty() && !row.numbering().isNumbered();
      return RowMeaning.of(remark ? RowKind.NOTE : RowKind.BLANK);
    }
    if (row.hasNonZeroAmount() || row.saysWhen()) {
      return RowMeaning.of(RowKind.ITEM); // an amount must not vanish with the name
    }
    return totalSeen || sumSeen ? RowMeaning.of(RowKind.NOTE) : RowMeaning.notUnderstood();
  }
}
