package vn.tonghop.golden;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares the outputs of the 2018 sample with what the plan of 2018 says in its text: the nine
 * programmes and the two totals. Its table is lost.
 */
public final class GoldenPlan2018 {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/plan-2018.json");

  private GoldenPlan2018() {}

  /** What differs, a line each; empty when the outputs in the folder are those of the real plan. */
  public static List<String> differences(Path revisionFolder) throws IOException {
    Json golden = Json.read(GOLDEN);
    Json totals = Json.read(revisionFolder.resolve("manifest.json")).object("totals");
    AppendixTable appendix =
        AppendixTable.read(revisionFolder.resolve("ke-hoach-khuyen-cong-2018.xlsx"));
    AppendixTable.Line total = appendix.saying("Tổng cộng").orElseThrow();
    Json amounts = golden.object("grand_total");
    List<String> differences = new ArrayList<>();
    for (Json programme : golden.objects("programmes")) {
      String number = programme.text("code");
      String name =
          appendix.numbered(number).map(AppendixTable.Line::name).orElse("not in the appendix");
      same("programme " + number, programme.text("name"), name, differences);
    }
    same("programme 10", false, appendix.numbered("10").isPresent(), differences);
    Map<String, Long> shares =
        Map.of("provincial", total.provincial(), "beneficiary", total.beneficiary());
    shares.forEach(
        (source, share) -> {
          same("manifest " + source, amounts.number(source), totals.number(source), differences);
          same("appendix " + source, amounts.number(source), share, differences);
        });
    return differences;
  }

  /** The items of an appendix in đồng, as "1.2 name total provincial beneficiary". */
  public static List<String> items(Path workbook) throws IOException {
    return AppendixTable.read(workbook).lines().stream()
        .filter(line -> line.number().matches("\\d+\\.\\d+"))
        .map(
            line ->
                "%s %s %d %d %d"
                    .formatted(
                        line.number(),
                        line.name(),
                        line.total(),
                        line.provincial(),
                        line.beneficiary()))
        .toList();
  }

  /** The two amounts that the plan writes out, in đồng, with its words for each. */
  public static Map<Long, String> amountsInWords() throws IOException {
    Map<Long, String> words = new TreeMap<>();
    Json.read(GOLDEN)
        .object("in_words")
        .values()
        .forEach((amount, inWords) -> words.put(Long.valueOf(amount), String.valueOf(inWords)));
    return words;
  }

  private static void same(String what, Object expected, Object found, List<String> differences) {
    if (!expected.equals(found)) {
      differences.add(what + ": expected " + expected + ", found " + found);
    }
  }
}
