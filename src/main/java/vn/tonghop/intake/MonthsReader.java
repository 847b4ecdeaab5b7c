package vn.tonghop.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Field;

/**
 * Reads from which month to which a đề án runs: from a column each, from both in one cell, or from
 * a column "Thời gian". Where they contradict each other, the columns of the months win.
 */
final class MonthsReader {

  private final TableRow row;
  private final Address address;
  private final Columns columns;
  private final int planYear;
  private final List<Finding> findings;

  /** A reader of one row; what is wrong is added to the findings. */
  MonthsReader(
      TableRow row, Address address, Columns columns, int planYear, List<Finding> findings) {
    this.row = row;
    this.address = address;
    this.columns = columns;
    this.planYear = planYear;
    this.findings = findings;
  }

  Duration read() {
    Months start = months(Field.START_MONTH);
    Months end = months(Field.END_MONTH);
    Field over = overNewYear(start, end);
    Duration columns =
        ofColumns(noted(Field.START_MONTH, start, over), noted(Field.END_MONTH, end, over));
    Months read = months(Field.PERIOD);
    Months period = noted(Field.PERIOD, read, isOverNewYear(read, read) ? Field.PERIOD : null);
    if (period == null) {
      return columns;
    }
    return new Duration(
        together(Field.START_MONTH, columns.start(), Field.PERIOD, period.first()),
        together(Field.END_MONTH, columns.end(), Field.PERIOD, period.last()));
  }

  /** The column that leaves the plan year, so that both are out of order within it. */
  private @Nullable Field overNewYear(@Nullable Months start, @Nullable Months end) {
    if (isOverNewYear(start, start)) {
      return Field.START_MONTH;
    }
    if (isOverNewYear(end, end)) {
      return Field.END_MONTH;
    }
    if (end == null || !isOverNewYear(start, end)) {
      return null;
    }
    return end.yearOtherThan(planYear) == null ? Field.START_MONTH : Field.END_MONTH;
  }

  private boolean isOverNewYear(@Nullable Months from, @Nullable Months to) {
    return from != null && to != null && from.isOverNewYear(to, planYear);
  }

  /** What a column says, with what is to be said of its years; null for months beyond the plan. */
  private @Nullable Months noted(Field field, @Nullable Months months, @Nullable Field over) {
    if (months != null && field == over) {
      String other = String.valueOf(months.yearOtherThan(planYear));
      add(FindingCode.MONTHS_OVER_NEW_YEAR, field, other, Integer.toString(planYear));
      return null;
    }
    if (months != null) {
      noteYears(field, months);
    }
    return months;
  }

  /** "5-12" or "quý II" in the one column says what the other leaves blank. */
  private Duration ofColumns(@Nullable Months start, @Nullable Months end) {
    Integer first = start == null ? null : (Integer) start.first();
    Integer last = end == null ? null : (Integer) end.last();
    if (start != null && saysOther(start, Field.END_MONTH)) {
      last = together(Field.END_MONTH, last, Field.START_MONTH, start.last());
    }
    if (end != null && saysOther(end, Field.START_MONTH)) {
      first = together(Field.START_MONTH, first, Field.END_MONTH, end.first());
    }
    return new Duration(first, last);
  }

  /** A quarter in each column is no contradiction: they are the first and the last one. */
  private boolean saysOther(Months months, Field other) {
    return months.form() == Months.Form.QUARTER ? isBlank(other) : months.form().isSpan();
  }

  /** What a column says of its month, or where it is blank what another cell says of it. */
  private @Nullable Integer together(Field field, @Nullable Integer own, Field at, int other) {
    if (own != null && own != other) {
      add(FindingCode.MONTHS_DISAGREE, at, field.name(), own.toString());
    }
    return own == null && isBlank(field) ? Integer.valueOf(other) : own;
  }

  private @Nullable Months months(Field field) {
    SheetCell cell = row.cell(field);
    if (cell.isBlank()) {
      return null;
    }
    Optional<Months> read = Months.read(cell).filter(months -> says(field, months));
    if (read.isEmpty()) {
      findings.add(
          CellFaults.of(cell, at(field), field)
              .orElseGet(() -> finding(FindingCode.MONTH_NOT_READABLE, field)));
      return null;
    }
    return read.get();
  }

  /** "5" may be five months as well as May, and a day may be "5-12" as Excel understood it. */
  private static boolean says(Field field, Months months) {
    Months.Form form = months.form();
    return field != Field.PERIOD || (form != Months.Form.NUMBER && form != Months.Form.DAY);
  }

  private void noteYears(Field field, Months months) {
    Integer other = months.yearOtherThan(planYear);
    if (other != null) {
      add(FindingCode.MONTH_OF_ANOTHER_YEAR, field, other.toString(), Integer.toString(planYear));
    }
    if (isAssumed(field, months)) {
      String first = Integer.toString(months.first());
      add(FindingCode.MONTHS_ASSUMED, field, first, Integer.toString(months.last()));
    }
  }

  /** A column of one month is to hold one; where it holds several, which of them is not written. */
  private boolean isAssumed(Field field, Months months) {
    return switch (months.form()) {
      case YEAR -> true;
      case QUARTER -> field != Field.PERIOD;
      case RANGE ->
          field != Field.PERIOD
              && isBlank(field == Field.START_MONTH ? Field.END_MONTH : Field.START_MONTH);
      case NUMBER, MONTH, DAY -> false;
    };
  }

  private void add(FindingCode code, Field field, String... further) {
    findings.add(finding(code, field, further));
  }

  private Finding finding(FindingCode code, Field field, String... further) {
    return IntakeFindings.unreadable(
        code, at(field), field, CellText.quoted(row.cell(field)), further);
  }

  private boolean isBlank(Field field) {
    return row.cell(field).isBlank();
  }

  private Address at(Field field) {
    return address.at(columns.of(field));
  }
}
