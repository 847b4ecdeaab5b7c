package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.DefinitionReader;
import vn.tonghop.definition.WordStyle;
import vn.tonghop.endtoend.Published.Found;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.golden.GoldenPlan2018;
import vn.tonghop.golden.GoldenPlan2021;
import vn.tonghop.golden.Json;
import vn.tonghop.history.ApprovedAppendix;
import vn.tonghop.history.EarlierItem;
import vn.tonghop.operations.AppendixRequest;
import vn.tonghop.operations.Outcome;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Funding;
import vn.tonghop.publication.AmountInWords;

/** The samples give the plans that Đồng Nai published. */
class SampleRunTest {

  private static final Pattern LISTED =
      Pattern.compile(
          "(?m)^\\| (?<year>\\d{4}) \\| (?<code>TH-\\d{3}) \\| `(?<file>[^`]+)` "
              + "\\| (?<cells>[A-Z0-9:, ]*?) ?\\| (?<severity>error|warning|note) \\| .+ \\|$");

  @Test
  void theSampleOf2021GivesThePlanOf2021AndTheFaultsThatArePlantedInIt() throws Exception {
    Workplace work = Workplace.fresh();

    Outcome outcome = InProcess.run(work, Sample.of(2021));

    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(outcome.hasOpenFindings()).isTrue();
    assertThat(GoldenPlan2021.differences(work.outputs(2021, 1))).isEmpty();
    GoldenDocument.assertSame(work, 2021);
    GoldenDocument.assertCounted(work, 2021);
    assertThat(new Published(work.outputs(2021, 1)).findings()).isEqualTo(listed(2021));
    assertThat(new Published(work.outputs(2021, 1)).texts("ke-hoach-khuyen-cong-2021.xlsx"))
        .as("sentences without a word for something")
        .noneMatch(text -> text.matches(".*(\\{\\d|null).*"));
    assertThat(Workplace.hashes(work.outputs(2021, 1))).isEqualTo(outcome.files());
    assertThat(Workplace.hashes(work.outbox(2021, 1))).containsAllEntriesOf(outcome.files());
    ApprovedAppendix again = broughtIn(2021, work);
    assertThat(again.total())
        .as("as the plan of an earlier year, and none of its duplicates")
        .isEqualTo(Funding.ofDong(9_230_500_000L, 6_172_400_000L, 3_058_100_000L, 0));
    assertThat(again.items())
        .extracting(EarlierItem::beneficiary)
        .contains("Hợp tác xã Nông nghiệp Dịch vụ Ca cao Phú Hòa");
  }

  /** Who follows the guide with the sample compares what is printed there. */
  @Test
  void theGuideNamesTheHeadOfTheSample() throws Exception {
    Workplace work = Workplace.fresh();
    InProcess.run(work, Sample.of(2021));
    String manifest = Files.readString(work.outputs(2021, 1).resolve("manifest.json"));
    String head = Json.parse(manifest).object("audit").text("head");

    Pattern hash = Pattern.compile("\\b[0-9a-f]{64}\\b");
    assertThat(hash.matcher(Files.readString(Path.of("src/docs/huong-dan.md"))).results())
        .extracting(MatchResult::group)
        .isNotEmpty()
        .containsOnly(head);
  }

  @Test
  void theSampleOf2018GivesThePlanOf2018AndNothingToCorrect() throws Exception {
    Workplace work = Workplace.fresh();

    Outcome outcome = InProcess.run(work, Sample.of(2018));

    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(outcome.hasOpenFindings()).isFalse();
    assertThat(GoldenPlan2018.differences(work.outputs(2018, 1))).isEmpty();
    GoldenDocument.assertSame(work, 2018);
    GoldenDocument.assertCounted(work, 2018);
    assertThat(new Published(work.outputs(2018, 1)).findings()).isEqualTo(listed(2018));
    assertThatItCanBeBroughtInAgain(work);
  }

  /** As the plan of an earlier year: the program reads what it has written. */
  private static void assertThatItCanBeBroughtInAgain(Workplace work) throws Exception {
    ApprovedAppendix appendix = broughtIn(2018, work);

    assertThat(appendix.total())
        .isEqualTo(Funding.ofDong(49_696_000_000L, 45_547_000_000L, 4_149_000_000L, 0));
    assertThat(appendix.items())
        .hasSize(38)
        .extracting(SampleRunTest::line)
        .containsExactlyElementsOf(GoldenPlan2018.items(workbook(2018, work)));
  }

  private static ApprovedAppendix broughtIn(int year, Workplace work) throws Exception {
    ApprovedAppendix appendix = AppendixRequest.of(year, workbook(year, work), null).appendix();
    assertThat(appendix.isWhole()).isTrue();
    assertThat(appendix.findings())
        .extracting(Finding::code)
        .doesNotContain(FindingCode.MONEY_NOT_COUNTED, FindingCode.MONEY_COLUMN_UNKNOWN);
    return appendix;
  }

  private static Path workbook(int year, Workplace work) {
    return work.outputs(year, 1).resolve("ke-hoach-khuyen-cong-" + year + ".xlsx");
  }

  private static String line(EarlierItem item) {
    Funding money = item.fundingOrZero();
    return "%s %s %d %d %d"
        .formatted(
            item.number(),
            item.name(),
            money.total().amount(),
            money.provincial().amount(),
            money.beneficiary().amount());
  }

  @Test
  void theAmountsOf2018AreWrittenOutAsInThePlan() throws Exception {
    WordStyle style = DefinitionReader.read(Sample.of(2018).job()).plan().appendix().words();
    Map<Long, String> expected = GoldenPlan2018.amountsInWords();

    assertThat(expected).containsOnlyKeys(4_149_000_000L, 45_547_000_000L);
    expected.forEach(
        (amount, words) -> assertThat(AmountInWords.of(Dong.of(amount), style)).isEqualTo(words));
  }

  /** What the samples' own page says is found in them. */
  private static List<Found> listed(int year) throws IOException {
    String page = Files.readString(Path.of("sample-inputs/README.md"));
    return LISTED
        .matcher(page)
        .results()
        .map(found -> LISTED.matcher(found.group()))
        .filter(Matcher::matches)
        .filter(found -> found.group("year").equals(Integer.toString(year)))
        .flatMap(SampleRunTest::found)
        .sorted()
        .toList();
  }

  private static Stream<Found> found(Matcher row) {
    return Arrays.stream(row.group("cells").split(", ", -1))
        .flatMap(SampleRunTest::cells)
        .map(
            cell ->
                new Found(
                    row.group("code"),
                    row.group("severity").toUpperCase(Locale.ROOT),
                    row.group("file"),
                    cell));
  }

  /** "I12:L14" cell by cell; anything else as it stands. */
  private static Stream<String> cells(String written) {
    if (!written.contains(":")) {
      return Stream.of(written);
    }
    CellRangeAddress range = CellRangeAddress.valueOf(written);
    return StreamSupport.stream(range.spliterator(), false).map(CellAddress::formatAsString);
  }
}
