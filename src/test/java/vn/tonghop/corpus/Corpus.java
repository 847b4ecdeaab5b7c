package vn.tonghop.corpus;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of the corpus by "group/name.extension". */
final class Corpus {

  private static final Set<String> AWAITED =
      Set.of(
          "heading/misprints.xlsx",
          "unit/a-thousand-times-too-large.xlsx",
          "unit/a-thousand-times-too-small.xlsx",
          "unit/in-the-cell.xlsx",
          "unit/in-the-cell-against-the-sheet.xlsx",
          "unit/unknown.xlsx",
          "rows/words-against-total.xlsx",
          "programme/by-column-name.xlsx",
          "programme/by-column-code.xlsx",
          "programme/by-column-unknown.xlsx",
          "programme/by-numbering-only.xlsx",
          "programme/column-against-group-row.xlsx",
          "programme/number-against-group-row.xlsx",
          "programme/by-the-name-of-the-item.xlsx",
          "programme/misprinted.xlsx",
          "merged/beneficiary-over-three-rows.xlsx",
          "merged/amount-over-three-rows.xlsx",
          "merged/name-over-two-rows.xlsx",
          "merged/programme-down-a-column.xlsx",
          "money/english-proven.xlsx",
          "money/english-by-two-groups.xlsx",
          "money/english-unproven.xlsx",
          "money/one-dot-unproven.xlsx",
          "money/both-notations.xlsx",
          "money/negative-in-parentheses.xlsx",
          "months/forms.xlsx",
          "months/of-another-year.xlsx",
          "months/range-in-one-cell.xlsx",
          "months/one-column-range.xlsx",
          "formula/not-cached.xlsx",
          "formula/stale.xlsx",
          "formula/stale.xls",
          "formula/circular.xlsx",
          "formula/circular-not-cached.xlsx",
          "formula/external-cached.xlsx",
          "formula/external-not-cached.xlsx",
          "formula/volatile.xlsx",
          "formula/volatile-not-cached.xlsx",
          "formula/unknown-function.xlsx",
          "formula/whole-sheet-not-cached.xlsx",
          "text/tcvn3.xlsx",
          "text/tcvn3.xls",
          "text/tcvn3-runs.xlsx",
          "text/vni.xlsx",
          "text/vni.xls",
          "text/vni-runs.xlsx",
          "text/legacy-bytes-in-a-unicode-font.xlsx",
          "sheets/two-tables-in-one-sheet.xlsx",
          "sheets/two-tables-side-by-side.xlsx",
          "sheets/second-table-with-other-columns.xlsx",
          "sheets/summary-beside-details.xlsx",
          "hidden/rows.xlsx",
          "hidden/rows.xls",
          "hidden/column.xlsx",
          "hidden/column.xls",
          "hidden/blank-column.xlsx",
          "submitter/735-against-letterhead.xlsx",
          "submitter/734-lan-2-title-lan-3.xlsx",
          "file/macros.xlsm");

  private final SortedMap<String, byte[]> files = new TreeMap<>();

  /** Everything the generator makes. */
  static Corpus all() {
    Corpus corpus = new Corpus();
    HeadingCases.addTo(corpus);
    UnitCases.addTo(corpus);
    RowCases.addTo(corpus);
    MoneyCases.addTo(corpus);
    MonthCases.addTo(corpus);
    FormulaCases.addTo(corpus);
    TextCases.addTo(corpus);
    SheetCases.addTo(corpus);
    SubmitterCases.addTo(corpus);
    FileCases.addTo(corpus);
    return corpus;
  }

  Corpus add(String file, Book book) {
    return add(file, book.bytes());
  }

  Corpus add(String file, byte[] bytes) {
    if (AWAITED.contains(file)) {
      return this; // intake does not yet say what a careful officer would
    }
    if (files.put(file, bytes) != null) {
      throw new IllegalArgumentException(file + " twice");
    }
    return this;
  }

  SortedMap<String, byte[]> files() {
    return Collections.unmodifiableSortedMap(files);
  }
}
