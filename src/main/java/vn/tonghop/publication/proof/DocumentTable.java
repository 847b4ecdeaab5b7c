package vn.tonghop.publication.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.publication.AmountTexts;
import vn.tonghop.publication.proof.WordFile.Content;
import vn.tonghop.publication.proof.WorkbookDifference.Kind;

/** The table of the appendix in a document, compared row by row with what it must say. */
final class DocumentTable {

  private static final String TAG = "{{phu_luc}}";
  private static final Pattern FIELD = Pattern.compile("\\[([a-z_]+)\\.([a-z_]+)]");

  private final Content pattern;
  private final Content written;
  private final Differences differences;

  DocumentTable(Content pattern, Content written, Differences differences) {
    this.pattern = pattern;
    this.written = written;
    this.differences = differences;
  }

  /** A template without the table needs no check. */
  void check(List<AppendixRow> expected, MoneyUnit unit) {
    pattern.tables().stream()
        .filter(table -> indexOfFirst(table) >= 0)
        .findFirst()
        .ifPresent(table -> check(table, expected, unit));
  }

  private void check(List<List<String>> template, List<AppendixRow> expected, MoneyUnit unit) {
    int first = indexOfFirst(template);
    Map<String, Map<String, Integer>> places = places(template);
    int size = template.size() - places.size() + expected.size();
    Optional<List<List<String>>> table =
        written.tables().stream()
            .filter(rows -> rows.size() == size && startsAs(rows, template, first))
            .findFirst();
    if (table.isEmpty()) {
      differences.add(WorkbookDifference.of(Kind.DOCUMENT_TABLE, expected.size()));
      return;
    }
    for (int i = 0; i < expected.size(); i++) {
      AppendixRow row = expected.get(i);
      compare(row, place(places, row), table.get().get(first + i), unit);
    }
  }

  private void compare(
      AppendixRow row, Map<String, Integer> places, List<String> cells, MoneyUnit unit) {
    if (places.containsKey("so")) {
      compare(row, "so", said(cells, places, "so"), row.number());
    }
    AmountTexts.in(unit, row.money())
        .forEach(
            (name, amount) -> {
              String said = places.containsKey(name) ? said(cells, places, name) : amount;
              // Where nothing is asked for, nothing may be said.
              boolean blank = said.isEmpty() && row.money().total().equals(Dong.ZERO);
              compare(row, name, blank ? amount : said, amount);
            });
  }

  private void compare(AppendixRow row, String field, String said, String expected) {
    if (!said.equals(expected)) {
      String number = row.number().isEmpty() ? row.kinds().get(0) : row.number();
      differences.add(WorkbookDifference.of(Kind.DOCUMENT_ROW, number, field, said, expected));
    }
  }

  private static String said(List<String> cells, Map<String, Integer> places, String field) {
    int at = places.getOrDefault(field, -1);
    return at < 0 || at >= cells.size() ? "" : cells.get(at);
  }

  private static boolean startsAs(List<List<String>> rows, List<List<String>> template, int first) {
    return rows.subList(0, first).equals(template.subList(0, first));
  }

  private static Map<String, Integer> place(
      Map<String, Map<String, Integer>> places, AppendixRow row) {
    return row.kinds().stream()
        .filter(places::containsKey)
        .findFirst()
        .map(places::get)
        .orElse(Map.of());
  }

  private static int indexOfFirst(List<List<String>> table) {
    for (int at = 0; at < table.size(); at++) {
      if (table.get(at).stream().anyMatch(cell -> cell.contains(TAG))) {
        return at;
      }
    }
    return -1;
  }

  /** Which field of which kind of row stands in which cell. */
  private static Map<String, Map<String, Integer>> places(List<List<String>> template) {
    Map<String, Map<String, Integer>> places = new HashMap<>();
    for (List<String> row : template) {
      for (int at = 0; at < row.size(); at++) {
        int cell = at;
        Matcher fields = FIELD.matcher(row.get(at));
        while (fields.find()) {
          places
              .computeIfAbsent(fields.group(1), kind -> new HashMap<>())
              .put(fields.group(2), cell);
        }
      }
    }
    return places;
  }
}
