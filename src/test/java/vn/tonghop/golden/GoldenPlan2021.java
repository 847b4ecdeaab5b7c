package vn.tonghop.golden;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compares the outputs of the 2021 sample with the plan of 2021 as its scan has kept it: every
 * visible item, the subtotals, the grand total, and the total in words.
 */
public final class GoldenPlan2021 {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/plan-2021.json");
  private static final List<String> SOURCES =
      List.of("total", "provincial", "beneficiary", "other");

  private final List<String> differences = new ArrayList<>();

  private GoldenPlan2021() {}

  /** What differs, a line each; empty when the outputs in the folder are those of the real plan. */
  public static List<String> differences(Path revisionFolder) throws IOException {
    GoldenPlan2021 comparison = new GoldenPlan2021();
    Json golden = Json.read(GOLDEN);
    comparison.manifest(golden, Json.read(revisionFolder.resolve("manifest.json")));
    comparison.appendix(
        golden, AppendixTable.read(revisionFolder.resolve("ke-hoach-khuyen-cong-2021.xlsx")));
    return comparison.differences;
  }

  /** Run by the build on what the README's command left; fails it when something differs. */
  public static void main(String[] arguments) throws IOException {
    List<String> differences = differences(Path.of(arguments[0]));
    if (!differences.isEmpty()) {
      throw new IllegalStateException("not the plan of 2021:\n" + String.join("\n", differences));
    }
    System.out.println("The outputs in " + arguments[0] + " are those of the plan of 2021.");
  }

  private void manifest(Json golden, Json manifest) {
    same("manifest status", "PUBLISHED", manifest.text("status"));
    for (String source : SOURCES) {
      same(
          "manifest " + source,
          golden.object("grand_total").number(source) * 1000,
          manifest.object("totals").number(source));
    }
    Map<String, Object> ledger = manifest.object("ledger").values();
    long accounted =
        ledger.entrySet().stream()
            .filter(entry -> !entry.getKey().equals("rowsRead"))
            .mapToLong(entry -> ((Number) entry.getValue()).longValue())
            .sum();
    same("manifest ledger", manifest.object("ledger").number("rowsRead"), accounted);
  }

  private void appendix(Json golden, AppendixTable appendix) {
    golden.objects("items").forEach(item -> item(item, appendix));
    Json subtotals = golden.object("subtotals");
    for (String programme : List.of("1", "4", "5", "6")) {
      amounts("programme " + programme, subtotals.object(programme), line(programme, appendix));
    }
    AppendixTable.Line second = line("2", appendix);
    AppendixTable.Line third = line("3", appendix);
    same(
        "programmes 2 and 3, total",
        subtotals.object("2+3").number("total"),
        second.total() + third.total());
    same(
        "programmes 2 and 3, provincial",
        subtotals.object("2+3").number("provincial"),
        second.provincial() + third.provincial());
    same(
        "programmes 2 and 3, beneficiary",
        subtotals.object("2+3").number("beneficiary"),
        second.beneficiary() + third.beneficiary());
    same("items of programme 2", true, appendix.numbered("2.9").isPresent());
    same("items of programme 2", false, appendix.numbered("2.10").isPresent());
    amounts("Tổng cộng", golden.object("grand_total"), appendix.saying("Tổng cộng").orElseThrow());
    same("in words", true, appendix.saying(golden.text("in_words")).isPresent());
    unfunded(golden.objects("unfunded").get(0), appendix);
  }

  private void unfunded(Json item, AppendixTable appendix) {
    AppendixTable.Line line = line(item.text("section"), appendix);
    same("section II, start", item.number("from"), line.startMonth());
    same("section II, end", item.number("to"), line.endMonth());
    same("section II, money", 0L, line.total() + line.provincial());
  }

  private void item(Json item, AppendixTable appendix) {
    String number = item.text("tt");
    AppendixTable.Line line = line(number, appendix);
    same(number + " name", item.text("name"), line.name());
    same(number + " start", item.number("from"), line.startMonth());
    same(number + " end", item.number("to"), line.endMonth());
    amounts(number, item, line);
  }

  private static AppendixTable.Line line(String number, AppendixTable appendix) {
    return appendix
        .numbered(number)
        .orElseGet(
            () ->
                new AppendixTable.Line(
                    number, "missing in the appendix", List.of(0L, 0L, 0L, 0L, 0L, 0L)));
  }

  private void amounts(String what, Json golden, AppendixTable.Line line) {
    same(what + " total", golden.number("total"), line.total());
    same(what + " provincial", golden.number("provincial"), line.provincial());
    same(what + " beneficiary", golden.number("beneficiary"), line.beneficiary());
    same(what + " other", golden.number("other"), line.other());
  }

  private void same(String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      differences.add(what + ": expected " + expected + ", found " + found);
    }
  }
}
