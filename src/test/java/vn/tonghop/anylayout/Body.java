package vn.tonghop.anylayout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.WordStyle;
import vn.tonghop.intake.RowKind;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Section;
import vn.tonghop.publication.AmountInWords;

/** Writes the rows of a table below its heading. */
final class Body {

  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII");
  private static final List<String> EXTRA = List.of("xã Phú Lâm", "12", "0251.3856123", "ông Ba");

  private static final List<WordStyle> STYLES =
      List.of(WordStyle.NGHIN, WordStyle.NGAN_WITH_COMMAS);

  private final Set<Oddity> oddities;
  private final List<Column> columns;
  private final Typist typist;
  private final Chance chance;
  private final PlanDefinition definition;
  private final Grid grid;

  Body(
      Set<Oddity> oddities,
      List<Column> columns,
      Typist typist,
      Chance chance,
      PlanDefinition definition,
      Grid grid) {
    this.oddities = oddities;
    this.columns = columns;
    this.typist = typist;
    this.chance = chance;
    this.definition = definition;
    this.grid = grid;
  }

  /** Writes the đề án under their programmes, in the order of the list. */
  void write(List<PlannedItem> items, Runnable repeatedHeading) {
    if (oddities.contains(Oddity.TOTAL_FIRST)) {
      sum(RowKind.TOTAL, null, "Tổng cộng", items);
    }
    section(items);
    int programme = 0;
    for (List<PlannedItem> group : byProgramme(items)) {
      blank();
      programme++;
      group(group, programme);
      if (programme == 1 && oddities.contains(Oddity.REPEATED_HEADING)) {
        repeatedHeading.run();
      }
    }
    blank();
    if (oddities.contains(Oddity.TOTAL)) {
      sum(RowKind.TOTAL, null, chance.oneOf("Tổng cộng", "TỔNG CỘNG:", "Tổng số"), items);
    }
    closing(items);
  }

  static List<List<PlannedItem>> byProgramme(List<PlannedItem> items) {
    Map<String, List<PlannedItem>> groups = new LinkedHashMap<>();
    items.forEach(
        item -> groups.computeIfAbsent(item.programme() + "", any -> new ArrayList<>()).add(item));
    return List.copyOf(groups.values());
  }

  private void section(List<PlannedItem> items) {
    Section first = definition.sections().get(0);
    if (oddities.contains(Oddity.SECTION_ROW)) {
      List<PlannedItem> within = items.stream().filter(item -> !isStandalone(item)).toList();
      @Nullable Funding sum = oddities.contains(Oddity.SUMS_IN_GROUP_ROWS) ? sum(within) : null;
      row(RowKind.SECTION, "I", first.name(), sum, new LinkedHashMap<>());
    }
  }

  private boolean isStandalone(PlannedItem item) {
    return section(item).standalone();
  }

  private Section section(PlannedItem item) {
    return definition.sections().stream()
        .filter(section -> section.programmes().contains(programme(item)))
        .findFirst()
        .orElseThrow();
  }

  private Programme programme(PlannedItem item) {
    return definition.programme(item.programme() + "").orElseThrow();
  }

  private void group(List<PlannedItem> items, int count) {
    PlannedItem first = items.get(0);
    if (isStandalone(first)) {
      item(section(first).number(), first);
      return;
    }
    String number = oddities.contains(Oddity.ROMAN_PROGRAMMES) ? ROMAN.get(count - 1) : "" + count;
    programmeRow(number, items);
    for (int index = 0; index < items.size(); index++) {
      boolean again = isMerged() && index > 0 && sameImplementer(items, index - 1, index);
      PlannedItem item = again ? items.get(index).withoutImplementer() : items.get(index);
      item(number(count, index + 1), item);
      blank();
    }
    mergeImplementers(items);
    if (oddities.contains(Oddity.PREPARED_ROWS)) {
      String next = number(count, items.size() + 1);
      cells(RowKind.BLANK, next == null ? Map.of() : Map.of(Field.NUMBER, next));
    }
    if (oddities.contains(Oddity.SUBTOTALS)) {
      sum(RowKind.SUBTOTAL, null, "Cộng", items);
    }
  }

  private @Nullable String number(int programme, int item) {
    if (oddities.contains(Oddity.UNNUMBERED)) {
      return null;
    }
    return oddities.contains(Oddity.ROMAN_PROGRAMMES) ? "" + item : programme + "." + item;
  }

  private boolean isMerged() {
    return oddities.contains(Oddity.MERGED_IMPLEMENTERS) && !oddities.contains(Oddity.BLANK_ROWS);
  }

  private static boolean sameImplementer(List<PlannedItem> items, int one, int other) {
    return Objects.equals(items.get(one).implementer(), items.get(other).implementer());
  }

  /** Đề án below each other that have the same implementer show it once, in merged cells. */
  private void mergeImplementers(List<PlannedItem> items) {
    int first = 0;
    for (int index = 1; isMerged() && index <= items.size(); index++) {
      if (index == items.size() || !sameImplementer(items, first, index)) {
        int column = column(Field.IMPLEMENTER);
        grid.merge(items.size() - 1 - first, items.size() - index, column, column);
        first = index;
      }
    }
  }

  private void programmeRow(String number, List<PlannedItem> items) {
    Programme programme = programme(items.get(0));
    String name =
        oddities.contains(Oddity.ALIASES) && !programme.aliases().isEmpty()
            ? chance.oneOf(programme.aliases())
            : programme.name();
    @Nullable Funding sum = oddities.contains(Oddity.SUMS_IN_GROUP_ROWS) ? sum(items) : null;
    boolean across =
        oddities.contains(Oddity.PROGRAMMES_ACROSS) && sum == null && leads(Field.NUMBER);
    if (across) {
      cells(RowKind.PROGRAMME, Map.of(Field.NUMBER, number + ". " + name));
      grid.merge(0, 0, column(Field.NUMBER), columns.size() - 1);
    } else {
      row(RowKind.PROGRAMME, number, name, sum, new LinkedHashMap<>());
    }
  }

  private boolean leads(Field field) {
    return column(field) >= 0 && column(field) < column(Field.NAME);
  }

  private int column(Field field) {
    for (int index = 0; index < columns.size(); index++) {
      if (columns.get(index).field() == field) {
        return index;
      }
    }
    return -1;
  }

  private static Funding sum(List<PlannedItem> items) {
    return items.stream().map(PlannedItem::fundingOrZero).reduce(Funding.ZERO, Funding::plus);
  }

  private void sum(RowKind kind, @Nullable String number, String label, List<PlannedItem> items) {
    row(kind, number, label, sum(items), new LinkedHashMap<>());
  }

  private void item(@Nullable String number, PlannedItem item) {
    Map<Field, @Nullable Object> cells = new LinkedHashMap<>();
    cells.put(Field.IMPLEMENTER, typist.text(item.implementer()));
    cells.put(Field.BENEFICIARY, typist.text(item.beneficiary()));
    cells.put(Field.OBJECTIVE, typist.text(item.objective()));
    cells.put(Field.EXPECTED_RESULT, typist.text(item.result()));
    if (typist.isRange(item) && column(Field.START_MONTH) >= 0 && column(Field.END_MONTH) >= 0) {
      cells.put(Field.START_MONTH, typist.range(item));
    } else {
      cells.put(Field.START_MONTH, typist.month(item.start()));
      cells.put(Field.END_MONTH, typist.month(item.end()));
    }
    cells.put(Field.NOTE, typist.text(item.note()));
    row(RowKind.ITEM, number, typist.text(item.name()), item.funding(), cells);
  }

  private void row(
      RowKind kind,
      @Nullable String number,
      @Nullable String name,
      @Nullable Funding funding,
      Map<Field, @Nullable Object> cells) {
    cells.put(Field.NUMBER, number);
    cells.put(Field.NAME, name);
    if (funding != null) {
      cells.put(Field.TOTAL, typist.total(funding.total()));
      cells.put(Field.PROVINCIAL_SHARE, typist.amount(funding.provincial()));
      cells.put(Field.BENEFICIARY_SHARE, typist.amount(funding.beneficiary()));
      cells.put(Field.OTHER_SHARE, typist.amount(funding.other()));
    }
    cells(kind, cells);
  }

  private void cells(RowKind kind, Map<Field, ? extends @Nullable Object> cells) {
    List<@Nullable Object> row = new ArrayList<>();
    for (Column column : columns) {
      boolean extra = column.field() == null && !column.label().isEmpty() && kind == RowKind.ITEM;
      row.add(
          extra ? chance.oneOf(EXTRA) : column.field() == null ? null : cells.get(column.field()));
    }
    grid.add(kind, row);
  }

  private void blank() {
    if (oddities.contains(Oddity.BLANK_ROWS)) {
      for (int left = chance.between(0, 2); left > 0; left--) {
        grid.add(RowKind.BLANK);
      }
    }
  }

  private void closing(List<PlannedItem> items) {
    boolean total = oddities.contains(Oddity.TOTAL);
    if (total && oddities.contains(Oddity.AMOUNT_IN_WORDS)) {
      String words = AmountInWords.of(sum(items).total(), chance.oneOf(STYLES));
      String line = chance.oneOf("Bằng chữ: %s./.", "(Số tiền bằng chữ: %s)").formatted(words);
      grid.add(RowKind.AMOUNT_IN_WORDS, line);
    }
    if (total && oddities.contains(Oddity.NOTES)) {
      grid.add(RowKind.NOTE, "Ghi chú: các đề án chưa được hỗ trợ từ nguồn khác");
      grid.add(RowKind.NOTE, null, "- Đối ứng đã có cam kết của cơ sở.");
    }
    if (oddities.contains(Oddity.SIGNATURE)) {
      grid.add(RowKind.SIGNATURE, null, null, null, "Tân Phú, ngày 12 tháng 3 năm 2021");
      grid.add(RowKind.SIGNATURE, null, "Người lập biểu", null, "TM. ỦY BAN NHÂN DÂN");
      grid.add(RowKind.BLANK);
      grid.add(RowKind.SIGNATURE, null, "Trần Thị Bích", null, "Nguyễn Văn Tám");
    }
  }
}
