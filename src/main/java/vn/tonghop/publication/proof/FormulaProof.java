package vn.tonghop.publication.proof;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tonghop.publication.proof.WorkbookDifference.Kind;

/** Computes every formula again: who opens the file sees what it gives, others what is kept. */
final class FormulaProof {

  private final WrittenBook book;
  private final Differences differences;

  FormulaProof(WrittenBook book, Differences differences) {
    this.book = book;
    this.differences = differences;
  }

  void check() {
    for (WrittenSheet sheet : book.sheets()) {
      Map<Integer, Set<String>> formulas = new TreeMap<>();
      sheet
          .columns()
          .forEach(
              (letters, column) ->
                  column
                      .formulas()
                      .keySet()
                      .forEach(
                          row ->
                              formulas
                                  .computeIfAbsent(row, r -> new TreeSet<>(WrittenCell.BY_COLUMN))
                                  .add(letters)));
      formulas.forEach(
          (row, columns) -> columns.forEach(letters -> check(sheet, sheet.cell(letters, row))));
    }
  }

  private void check(WrittenSheet sheet, @Nullable WrittenCell cell) {
    if (cell == null || cell.formula() == null) {
      return;
    }
    Optional<BigDecimal> value = Formula.value(book, sheet, cell.formula());
    if (value.isEmpty() || cell.number() == null) {
      differences.add(
          WorkbookDifference.of(
              Kind.WORKBOOK_FORMULA_UNKNOWN, sheet.name(), cell.reference(), cell.formula()));
    } else {
      differences.compare(
          Kind.WORKBOOK_FORMULA, sheet.name(), cell.reference(), cell.number(), value.get());
    }
  }
}
