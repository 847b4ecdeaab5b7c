package vn.tonghop.publication.proof;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Folded;
import vn.tonghop.proposal.MoneyUnit;

/**
 * The table of the appendix as a person finds it: by the words of its heading, in two rows, and the
 * unit above it.
 *
 * @param heading row in which the heading begins
 * @param number column of the numbers
 * @param name column of the names
 * @param money columns of the amounts
 */
record AppendixTable(
    WrittenSheet sheet,
    int heading,
    String number,
    String name,
    Map<Source, String> money,
    MoneyUnit unit) {

  /** Rows in which its heading must have begun. */
  static final int MOST_ABOVE = 30;

  /** The table of that sheet; empty when it has none. */
  static Optional<AppendixTable> in(WrittenSheet sheet) {
    for (int row : sheet.rows().limit(MOST_ABOVE).toArray()) {
      Map<String, String> words = words(sheet, row);
      String number = named(words, "tt");
      String name = named(words, "ten de an");
      if (number != null && name != null) {
        words.putAll(words(sheet, row + 1));
        Map<Source, String> money = money(words);
        return StatedUnit.above(sheet, row)
            .filter(unit -> money.size() == Source.values().length)
            .map(unit -> new AppendixTable(sheet, row, number, name, money, unit));
      }
    }
    return Optional.empty();
  }

  private static Map<String, String> words(WrittenSheet sheet, int row) {
    Map<String, String> words = new LinkedHashMap<>();
    sheet
        .row(row)
        .forEach((column, cell) -> words.put(column, Folded.fold(sheet.text(column, row))));
    return words;
  }

  private static @Nullable String named(Map<String, String> words, String folded) {
    return words.entrySet().stream()
        .filter(cell -> cell.getValue().equals(folded))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private static Map<Source, String> money(Map<String, String> words) {
    Map<Source, String> money = new EnumMap<>(Source.class);
    words.forEach(
        (column, folded) -> {
          for (Source source : Source.values()) {
            if (source.isNamed(folded)) {
              money.putIfAbsent(source, column);
            }
          }
        });
    return money;
  }

  /** The rows below its heading that say something, from the top. */
  IntStream rows() {
    return sheet.rowsBelow(heading + 1).filter(row -> !isBlank(row));
  }

  /** Whether the row says nothing of a number, a name or money. */
  private boolean isBlank(int row) {
    return isBlank(number, row)
        && isBlank(name, row)
        && money.values().stream().allMatch(column -> isBlank(column, row));
  }

  private boolean isBlank(String letters, int row) {
    WrittenColumn column = sheet.column(letters);
    return column == null || column.isBlank(row);
  }

  /** What the cell of a source says, in đồng; 0 when it is blank. */
  BigDecimal amount(Source source, int row) {
    WrittenCell cell = sheet.cell(column(source), row);
    return cell == null || cell.number() == null
        ? BigDecimal.ZERO
        : cell.number().multiply(BigDecimal.valueOf(unit.dong()));
  }

  String column(Source source) {
    return String.valueOf(money.get(source));
  }
}
