package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Address;
import vn.tonghop.proposal.MoneyUnit;

/** What stands above a table: letterhead, title, addressees, unit line. */
final class Titles {

  // A letterhead is short; a sheet without a table must not fill the memory.
  private static final int MOST_ROWS = 60;

  private final UnitWords unitWords;
  private final Map<Integer, StringBuilder> columns = new TreeMap<>();
  private final Set<MoneyUnit> units = EnumSet.noneOf(MoneyUnit.class);
  private final Map<Integer, Address> begins = new TreeMap<>();
  private String firstLine = "";
  private @Nullable Address firstLineAt;
  private String unreadUnit = "";
  private int rows;
  private boolean addressees;

  Titles(UnitWords unitWords) {
    this.unitWords = unitWords;
  }

  void add(HeadingRow row) {
    if (row.row().isBlank() || ++rows > MOST_ROWS) {
      return;
    }
    List<HeadingCell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    if (firstLine.isEmpty() && !filled.isEmpty()) {
      firstLine = filled.get(0).text();
      firstLineAt = at(row, row.cells().indexOf(filled.get(0)));
    }
    readUnits(filled);
    for (int column = 0; column < row.cells().size(); column++) {
      if (readText(column, row.cell(column))) {
        begins.putIfAbsent(column, at(row, column));
      }
    }
  }

  /** In which file is not known here. */
  private static Address at(HeadingRow row, int column) {
    SheetRow of = row.row();
    return new Address("", of.sheetName(), of.rowNumber(), ColumnLetters.of(column));
  }

  /** Takes the units of a row that is no title, but may name that of a table below it. */
  void addUnits(HeadingRow row) {
    readUnits(row.cells().stream().filter(cell -> !cell.isBlank()).toList());
  }

  /** "ĐVT: ngàn đồng" in one cell or two neighbours, or "(ngàn đồng)" alone in its row. */
  private void readUnits(List<HeadingCell> cells) {
    String before = "";
    int known = units.size();
    for (HeadingCell cell : cells) {
      unitWords
          .labelled(cell.folded())
          .or(() -> cells.size() == 1 ? unitWords.bare(cell.folded()) : Optional.empty())
          .ifPresent(units::add);
      String pair = before + " " + cell.folded();
      unitWords.labelled(pair.strip()).ifPresent(units::add);
      before = cell.folded();
      if (units.size() == known && unitWords.beginsWithLabel(cell.folded())) {
        unreadUnit = cell.text();
      }
    }
  }

  private boolean readText(int column, HeadingCell cell) {
    boolean listed = addressees && cell.text().matches("[-–+•*].*");
    if (cell.isBlank() || listed) {
      return false;
    }
    addressees = cell.folded().contains("kinh gui");
    columns
        .computeIfAbsent(column, any -> new StringBuilder())
        .append(' ')
        .append(withoutAddressee(cell.folded()));
    return true;
  }

  static String withoutAddressee(String folded) {
    return folded.replaceFirst("(?<!don vi )\\bgui\\b.*", "").strip();
  }

  /** These and what further rows say. */
  Titles and(List<HeadingRow> further) {
    Titles all = new Titles(unitWords);
    all.units.addAll(units);
    further.forEach(all::add);
    return all;
  }

  boolean isEmpty() {
    return rows == 0;
  }

  /** The units its lines name; more than one when they contradict each other. */
  Set<MoneyUnit> units() {
    return units;
  }

  /** What stands where the unit should; "" when nothing does. */
  String unreadUnit() {
    return unreadUnit;
  }

  /** The first text of the sheet; "" when there is none. */
  String firstLine() {
    return firstLine;
  }

  /** Where that stands, but for the file; null when there is none. */
  @Nullable Address firstLineAt() {
    return firstLineAt;
  }

  /** Where the first column begins whose text is such, but for the file; null when none is. */
  @Nullable Address beginOf(Predicate<String> text) {
    return begins.entrySet().stream()
        .filter(begin -> text.test(text(begin.getKey())))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private String text(int column) {
    return String.valueOf(columns.get(column)).strip();
  }

  /** Folded texts, one a column, since letterheads run over several rows; without addressees. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    columns.values().forEach(text -> texts.add(text.toString().strip()));
    return texts;
  }
}
