package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.DefinitionReader;
import vn.tonghop.definition.WordStyle;
import vn.tonghop.endtoend.Published.Found;
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

  /** As sample-inputs/README.md lists them: planted faults, then natural variety. */
  private static final List<Found> FOUND_IN_2021 =
      Stream.concat(
              Stream.of(
                  new Found("TH-108", "WARNING", "732-long-khanh.xlsx", ""),
                  new Found("TH-207", "WARNING", "737-trang-bom.xlsx", "I14"),
                  new Found("TH-207", "WARNING", "737-trang-bom.xlsx", "K14"),
                  new Found("TH-202", "ERROR", "742-nhon-trach.xlsx", "I13"),
                  new Found("TH-301", "WARNING", "lmhtx-lien-minh-hop-tac-xa.xlsx", "13"),
                  new Found("TH-123", "NOTE", "738-thong-nhat.xlsx", ""),
                  new Found("TH-208", "NOTE", "ttkc-trung-tam-khuyen-cong.xlsx", "H33")),
              amountsAsText())
          .sorted()
          .toList();

  @Test
  void theSampleOf2021GivesThePlanOf2021AndTheFaultsThatArePlantedInIt() throws Exception {
    Workplace work = Workplace.fresh();

    Outcome outcome = InProcess.run(work, Sample.of(2021));

    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(outcome.hasOpenFindings()).isTrue();
    assertThat(GoldenPlan2021.differences(work.outputs(2021, 1))).isEmpty();
    assertThat(new Published(work.outputs(2021, 1)).findings()).isEqualTo(FOUND_IN_2021);
    assertThat(new Published(work.outputs(2021, 1)).texts("ke-hoach-khuyen-cong-2021.xlsx"))
        .as("sentences without a word for something")
        .noneMatch(text -> text.matches(".*(\\{\\d|null).*"));
    assertThat(Workplace.hashes(work.outputs(2021, 1))).isEqualTo(outcome.files());
    assertThat(Workplace.hashes(work.outbox(2021, 1))).containsAllEntriesOf(outcome.files());
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
    Set<String> severities =
        new Published(work.outputs(2018, 1))
            .findings().stream().map(Found::severity).collect(Collectors.toSet());
    assertThat(severities).isSubsetOf("NOTE");
    assertThatItCanBeBroughtInAgain(work);
  }

  /** As the plan of an earlier year: the program reads what it has written. */
  private static void assertThatItCanBeBroughtInAgain(Workplace work) throws Exception {
    Path published = work.outputs(2018, 1).resolve("ke-hoach-khuyen-cong-2018.xlsx");

    ApprovedAppendix appendix = AppendixRequest.of(2018, published, null).appendix();

    assertThat(appendix.isWhole()).isTrue();
    assertThat(appendix.total())
        .isEqualTo(Funding.ofDong(49_696_000_000L, 45_547_000_000L, 4_149_000_000L, 0));
    assertThat(appendix.items())
        .hasSize(38)
        .extracting(SampleRunTest::line)
        .containsExactlyElementsOf(GoldenPlan2018.items(published));
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

  private static Stream<Found> amountsAsText() {
    return Stream.of("12", "13", "14")
        .flatMap(row -> Stream.of("I", "J", "K", "L").map(column -> column + row))
        .map(cell -> new Found("TH-153", "NOTE", "739-cam-my.xlsx", cell));
  }
}
