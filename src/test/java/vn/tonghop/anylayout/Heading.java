package vn.tonghop.anylayout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.intake.RowKind;
import vn.tonghop.proposal.Field;

/** Writes the heading of a table, in one to three rows. */
final class Heading {

  private static final Set<Field> MONTHS = Set.of(Field.START_MONTH, Field.END_MONTH);
  private static final Set<Field> SOURCES =
      Set.of(Field.PROVINCIAL_SHARE, Field.BENEFICIARY_SHARE, Field.OTHER_SHARE);
  private static final Set<Field> MONEY =
      Set.of(Field.TOTAL, Field.PROVINCIAL_SHARE, Field.BENEFICIARY_SHARE, Field.OTHER_SHARE);

  private final Set<Oddity> oddities;
  private final List<Column> columns;
  private final Typist typist;
  private final String unitRemark;
  private final int height;

  /** A heading; the unit remark, for instance " (triệu đồng)", stands behind the total. */
  Heading(Set<Oddity> oddities, List<Column> columns, Typist typist, String unitRemark) {
    this.oddities = oddities;
    this.columns = columns;
    this.typist = typist;
    this.unitRemark = unitRemark;
    height = height(oddities);
  }

  private int height(Set<Oddity> oddities) {
    boolean months = first(MONTHS) < last(MONTHS);
    boolean sources = first(SOURCES) < last(SOURCES);
    if (oddities.contains(Oddity.THREE_HEADING_ROWS) && sources) {
      return 3;
    }
    boolean two =
        oddities.contains(Oddity.TWO_HEADING_ROWS) || oddities.contains(Oddity.THREE_HEADING_ROWS);
    return two && (months || sources) ? 2 : 1;
  }

  void write(Grid grid) {
    @Nullable Object[][] rows = new @Nullable Object[height][columns.size()];
    int[] top = new int[columns.size()];
    group(rows, top, MONTHS, "Thời gian", 0);
    if (height == 3) {
      group(rows, top, MONEY, "Kinh phí", 0);
      group(rows, top, SOURCES, "Trong đó", 1);
    } else {
      group(rows, top, SOURCES, "Trong đó", 0);
    }
    for (int column = 0; column < columns.size(); column++) {
      String label = label(columns.get(column));
      rows[top[column]][column] = label.isEmpty() ? null : typist.heading(label);
    }
    Arrays.stream(rows).forEach(row -> grid.add(RowKind.HEADING, row));
    merge(grid, rows, top);
    numbers(grid);
  }

  private String label(Column column) {
    return column.field() == Field.TOTAL ? column.label() + unitRemark : column.label();
  }

  /** Writes a group heading over neighbouring columns, which move one row down. */
  private void group(
      @Nullable Object[][] rows, int[] top, Set<Field> fields, String label, int row) {
    int first = first(fields);
    int last = last(fields);
    if (height > row + 1 && first < last) {
      rows[row][first] = typist.heading(label);
      for (int column = first; column <= last; column++) {
        top[column] = row + 1;
      }
    }
  }

  private int first(Set<Field> fields) {
    int column = 0;
    while (column < columns.size() && !isOne(column, fields)) {
      column++;
    }
    return column;
  }

  private int last(Set<Field> fields) {
    int column = columns.size() - 1;
    while (column >= 0 && !isOne(column, fields)) {
      column--;
    }
    return column;
  }

  private boolean isOne(int column, Set<Field> fields) {
    Field field = columns.get(column).field();
    return field != null && fields.contains(field);
  }

  private void merge(Grid grid, @Nullable Object[][] rows, int[] top) {
    if (height == 1 || oddities.contains(Oddity.NOTHING_MERGED)) {
      return;
    }
    for (int column = 0; column < columns.size(); column++) {
      grid.merge(height - 1 - top[column], 0, column, column);
    }
    for (int row = 0; row < height - 1; row++) {
      for (int column = 0; column < columns.size(); column++) {
        if (rows[row][column] != null && top[column] > row) {
          grid.merge(height - 1 - row, height - 1 - row, column, lastUnder(rows, top, row, column));
        }
      }
    }
  }

  private int lastUnder(@Nullable Object[][] rows, int[] top, int row, int first) {
    int last = first;
    while (last + 1 < columns.size() && top[last + 1] > row && rows[row][last + 1] == null) {
      last++;
    }
    return last;
  }

  private void numbers(Grid grid) {
    if (oddities.contains(Oddity.NUMBERED_COLUMNS)) {
      List<@Nullable Object> numbers = new ArrayList<>();
      for (int column = 0; column < columns.size(); column++) {
        numbers.add(columns.get(column).label().isEmpty() ? null : "(" + (column + 1) + ")");
      }
      grid.add(RowKind.HEADING, numbers);
    }
  }
}
