package vn.tonghop.publication.proof;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.intake.SpokenAmount;
import vn.tonghop.plan.LedgerLine.Tally;
import vn.tonghop.plan.PlanFigures;
import vn.tonghop.proposal.Folded;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Section;
import vn.tonghop.publication.proof.WorkbookDifference.Kind;

/**
 * Goes through the appendix row by row as the plan goes through its sections, programmes and items.
 * Every amount of an item must be that of the database, in its place and under its number; every
 * subtotal both the sum of the items read below it and that of the database; and so the total,
 * which the words must say too.
 */
final class AppendixProof {

  private static final String TOTAL = "tong cong";
  private static final String IN_WORDS = "bang chu";

  private final List<AppendixTable> tables;
  private final PlanFigures figures;
  private final Differences differences;
  private final List<int[]> rows;

  /** Numbers of the groups that the row at hand stands in, from the outermost. */
  private final Deque<String> open = new ArrayDeque<>();

  private int table;
  private int next;
  private int items;

  /**
   * @param tables one a sheet, each of which goes on where the one before it ends
   */
  AppendixProof(List<AppendixTable> tables, PlanFigures figures, Differences differences) {
    this.tables = tables;
    this.figures = figures;
    this.differences = differences;
    rows = tables.stream().map(table -> table.rows().toArray()).toList();
  }

  /** Goes through it, as far as its rows are those of the plan. */
  void check(List<Section> sections) {
    Map<Source, BigDecimal> sum = zero();
    for (Section section : sections) {
      if (!section(section, sum)) {
        return;
      }
    }
    if (isNext(TOTAL, Folded.fold(number()), "Tổng cộng")) {
      sums(table(), row(), sum, figures.total().money());
      goOn();
      words(sum.getOrDefault(Source.TOTAL, BigDecimal.ZERO));
    }
  }

  private boolean section(Section section, Map<Source, BigDecimal> planned) {
    if (section.standalone()) {
      Tally tally = tally(section);
      return tally.rows() == 1
          ? items(1, planned)
          : group(section.number(), tally, planned, sum -> items(tally.rows(), sum));
    }
    return group(
        section.number(),
        tally(section),
        planned,
        sum -> {
          int position = 0;
          for (Programme programme : section.programmes()) {
            position++;
            Tally tally = figures.ofProgramme(programme.code());
            if (!group(
                Integer.toString(position), tally, sum, inner -> items(tally.rows(), inner))) {
              return false;
            }
          }
          return true;
        });
  }

  private Tally tally(Section section) {
    return section.programmes().stream()
        .map(programme -> figures.ofProgramme(programme.code()))
        .reduce(Tally.NONE, Tally::plus);
  }

  /** What stands in a group; false when its rows are not those of the plan. */
  private interface Inside {
    boolean read(Map<Source, BigDecimal> sum);
  }

  private boolean group(String number, Tally tally, Map<Source, BigDecimal> above, Inside inside) {
    if (!isNext(number, number(), number)) {
      return false;
    }
    AppendixTable said = table();
    int row = row();
    open.addLast(number);
    goOn();
    Map<Source, BigDecimal> sum = zero();
    if (!inside.read(sum)) {
      return false;
    }
    open.removeLast();
    sums(said, row, sum, tally.money());
    sum.forEach((source, amount) -> above.merge(source, amount, BigDecimal::add));
    return true;
  }

  private void sums(AppendixTable table, int row, Map<Source, BigDecimal> sum, Funding kept) {
    for (Source source : Source.values()) {
      BigDecimal said = said(table, source, row);
      String cell = table.column(source) + row;
      String sheet = table.sheet().name();
      differences.compare(
          Kind.WORKBOOK_SUM, sheet, cell, said, sum.getOrDefault(source, BigDecimal.ZERO));
      differences.compare(Kind.WORKBOOK_FIGURE, sheet, cell, said, source.of(kept));
    }
  }

  private boolean items(long count, Map<Source, BigDecimal> sum) {
    for (long i = 0; i < count; i++) {
      PlanFigures.Item item = figures.items().get(items);
      if (!isNext(item.number(), number(), item.number())) {
        return false;
      }
      int row = row();
      for (Source source : Source.values()) {
        BigDecimal said = said(table(), source, row);
        String cell = table().column(source) + row;
        differences.compare(
            Kind.WORKBOOK_FIGURE, table().sheet().name(), cell, said, source.of(item.money()));
        sum.merge(source, said, BigDecimal::add);
      }
      goOn();
      items++;
    }
    return true;
  }

  private BigDecimal said(AppendixTable table, Source source, int row) {
    WrittenCell cell = table.sheet().cell(table.column(source), row);
    if (cell != null && cell.text() != null) {
      differences.add(
          WorkbookDifference.of(
              Kind.WORKBOOK_TEXT, table.sheet().name(), cell.reference(), cell.text()));
    }
    return table.amount(source, row);
  }

  /** Goes on to the next row, on the next sheet where this one ends. */
  private void goOn() {
    next++;
    while (isBeyond() && table + 1 < tables.size()) {
      table++;
      next = 0;
      open.forEach(this::skip);
    }
  }

  /** The row of a group that has begun on another sheet, which is repeated without its amounts. */
  private void skip(String group) {
    if (number().equals(group)
        && Arrays.stream(Source.values())
            .allMatch(source -> table().sheet().cell(table().column(source), row()) == null)) {
      next++;
    }
  }

  private boolean isBeyond() {
    return next >= rows.get(table).length;
  }

  private AppendixTable table() {
    return tables.get(table);
  }

  private int row() {
    return rows.get(table)[next];
  }

  private String number() {
    return isBeyond() ? "" : table().sheet().text(table().number(), row());
  }

  private boolean isNext(String expected, String found, String shown) {
    if (!isBeyond() && found.equals(expected)) {
      return true;
    }
    int row = isBeyond() ? table().heading() : row();
    differences.add(
        WorkbookDifference.of(
            Kind.WORKBOOK_ROW, table().sheet().name(), table().number() + row, number(), shown));
    return false;
  }

  /** In a row below the total, on the same sheet. */
  private void words(BigDecimal total) {
    Iterator<WrittenCell> said =
        Arrays.stream(
                rows.get(table), Math.min(next, rows.get(table).length), rows.get(table).length)
            .boxed()
            .flatMap(row -> table().sheet().row(row).values().stream())
            .filter(cell -> cell.text() != null)
            .filter(cell -> Folded.fold(String.valueOf(cell.text())).startsWith(IN_WORDS))
            .iterator();
    if (!said.hasNext()) {
      differences.add(WorkbookDifference.of(Kind.WORKBOOK_PART, "Bằng chữ"));
      return;
    }
    WrittenCell cell = said.next();
    String text = String.valueOf(cell.text());
    Optional<BigDecimal> amount =
        SpokenAmount.read(Folded.fold(text).substring(IN_WORDS.length()).strip());
    if (amount.filter(spoken -> spoken.compareTo(total) == 0).isEmpty()) {
      differences.add(
          WorkbookDifference.of(
              Kind.WORKBOOK_WORDS,
              table().sheet().name(),
              cell.reference(),
              amount.map(WorkbookDifference::shown).orElse(text),
              WorkbookDifference.shown(total)));
    }
  }

  private static Map<Source, BigDecimal> zero() {
    return new EnumMap<>(Source.class);
  }
}
