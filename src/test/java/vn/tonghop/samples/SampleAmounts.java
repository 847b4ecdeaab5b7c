package vn.tonghop.samples;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import vn.tonghop.proposal.Field;
import vn.tonghop.samples.Sample.Writing;

/** Writes the amounts of a table: as formulas, numbers or text, as its sample says. */
final class SampleAmounts {

  private final Sample sample;
  private final SampleCells cells;
  private final SampleSums sums;
  private final int firstRow;

  SampleAmounts(Sample sample, SampleCells cells, int firstRow) {
    this.sample = sample;
    this.cells = cells;
    this.sums = new SampleSums(sample.rows());
    this.firstRow = firstRow;
  }

  void write(int index, Field field, Look look) {
    int row = firstRow + index;
    int column = sample.column(field);
    BigDecimal amount = sums.amount(index, field);
    if (amount == null) {
      cells.blank(row, column, look);
    } else if (sample.writing() == Writing.TEXT) {
      cells.text(row, column, look, vietnamese(amount));
    } else if (sample.writing() == Writing.NUMBERS
        || sample.rows().get(index).stated(field) != null) {
      cells.number(row, column, look, amount);
    } else {
      cells.formula(row, column, look, formula(index, field));
    }
  }

  private String formula(int index, Field field) {
    List<Integer> addends = sums.addends(index);
    return switch (sample.rows().get(index).kind()) {
      case ITEM ->
          "SUM(%s:%s)"
              .formatted(
                  reference(index, Field.PROVINCIAL_SHARE), reference(index, Field.OTHER_SHARE));
      case PROGRAMME ->
          "SUM(%s:%s)"
              .formatted(
                  reference(addends.get(0), field),
                  reference(addends.get(addends.size() - 1), field));
      default ->
          addends.stream().map(addend -> reference(addend, field)).collect(Collectors.joining("+"));
    };
  }

  private String reference(int index, Field field) {
    return new CellReference(firstRow + index, sample.column(field)).formatAsString();
  }

  private static String vietnamese(BigDecimal amount) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator('.');
    symbols.setDecimalSeparator(',');
    return new DecimalFormat("#,##0.###", symbols).format(amount);
  }
}
