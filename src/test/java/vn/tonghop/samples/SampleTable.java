package vn.tonghop.samples;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Field;
import vn.tonghop.samples.SampleRow.Kind;

/** Writes the heading and the rows of a table. */
final class SampleTable {

  private static final int HEADING_ROWS = 2;
  private static final float HEADING_POINTS = 48;

  private final Sample sample;
  private final SampleCells cells;
  private final SampleAmounts amounts;
  private final int top;

  SampleTable(Sample sample, SampleCells cells, int top) {
    this.sample = sample;
    this.cells = cells;
    this.top = top;
    this.amounts = new SampleAmounts(sample, cells, sheetRow(0));
  }

  /** Writes the table and says which row comes after it. */
  int write() {
    for (int column = 0; column < sample.columns().size(); column++) {
      heading(column);
    }
    mergeGroups();
    cells.height(top + 1, HEADING_POINTS);
    for (int index = 0; index < sample.rows().size(); index++) {
      row(index);
    }
    return sheetRow(sample.rows().size());
  }

  private void heading(int column) {
    Field field = sample.columns().get(column);
    String text = sample.headings().getOrDefault(field, "");
    boolean alone = SampleHeading.group(field) == null;
    cells.text(top, column, Look.HEADING, alone ? text : "");
    cells.text(top + 1, column, Look.HEADING, alone ? "" : text);
    if (alone) {
      cells.merge(top, top + 1, column, column);
    }
  }

  private void mergeGroups() {
    List<@Nullable String> groups =
        sample.columns().stream().<@Nullable String>map(SampleHeading::group).toList();
    for (String group : SampleHeading.GROUPS) {
      int first = groups.indexOf(group);
      cells.across(top, first, groups.lastIndexOf(group), Look.HEADING, group);
    }
  }

  private void row(int index) {
    SampleRow row = sample.rows().get(index);
    switch (row.kind()) {
      case IN_WORDS ->
          cells.across(sheetRow(index), 0, lastColumn(), Look.IN_WORDS, row.text(Field.NUMBER));
      case GRAND_TOTAL -> grandTotal(index, row);
      case BLANK -> blank(index);
      default -> sample.columns().forEach(field -> cell(index, row, field));
    }
    boolean merged = row.kind() == Kind.IN_WORDS || row.kind() == Kind.GRAND_TOTAL;
    cells.height(sheetRow(index), merged ? RowHeight.ONE_LINE : RowHeight.of(sample, row));
  }

  private void grandTotal(int index, SampleRow row) {
    int beforeMoney = sample.column(Field.TOTAL) - 1;
    cells.across(sheetRow(index), 0, beforeMoney, Look.CENTRED_BOLD, row.text(Field.NUMBER));
    sample
        .columns()
        .subList(beforeMoney + 1, sample.columns().size())
        .forEach(field -> cell(index, row, field));
  }

  private void blank(int index) {
    for (int column = 0; column <= lastColumn(); column++) {
      cells.blank(sheetRow(index), column, Look.TEXT);
    }
  }

  private void cell(int index, SampleRow row, Field field) {
    boolean bold = row.kind() != Kind.ITEM;
    int column = sample.column(field);
    if (field.isMoney()) {
      amounts.write(index, field, bold ? Look.MONEY_BOLD : Look.MONEY);
    } else if (field == Field.START_MONTH || field == Field.END_MONTH) {
      month(sheetRow(index), column, row.text(field));
    } else if (field == Field.NUMBER) {
      Look look = bold ? Look.CENTRED_BOLD : Look.CENTRED;
      cells.text(sheetRow(index), column, look, row.text(field));
    } else {
      Look look = bold && field == Field.NAME ? Look.TEXT_BOLD : Look.TEXT;
      cells.text(sheetRow(index), column, look, row.text(field));
    }
  }

  private void month(int row, int column, String month) {
    if (month.isEmpty()) {
      cells.blank(row, column, Look.CENTRED);
    } else {
      cells.number(row, column, Look.CENTRED, new BigDecimal(month));
    }
  }

  private int sheetRow(int index) {
    return top + HEADING_ROWS + index;
  }

  private int lastColumn() {
    return sample.columns().size() - 1;
  }
}
