package vn.tonghop.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.audit.Sha256;
import vn.tonghop.audit.Stage;
import vn.tonghop.database.DatabaseSettings;
import vn.tonghop.database.TestDatabase;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.jdbc.JdbcFindings;
import vn.tonghop.golden.Json;
import vn.tonghop.history.ApprovedAppendix;
import vn.tonghop.history.EarlierItem;
import vn.tonghop.history.EarlierItems;
import vn.tonghop.history.EarlierPlan;
import vn.tonghop.operations.HistoryImport.Kind;
import vn.tonghop.pipeline.StageProgress;
import vn.tonghop.proposal.Funding;

/** What is brought in counts for the years after it, from the next run on; what it took stays. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportHistoryTest {

  private static final Path SAMPLE = Path.of("sample-inputs/2021/731-bien-hoa.xlsx");
  private static final String SUPPORTED =
      "Ứng dụng máy móc thiết bị tiên tiến trong sản xuất gốm sứ mỹ nghệ tại Công ty TNHH Gốm sứ"
          + " Tân Vạn Phúc";

  private final TestDatabase database = TestDatabase.fresh();
  private final JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
  private final Application application;
  private Path folder = Path.of("");

  ImportHistoryTest() throws Exception {
    application = Application.start(new DatabaseSettings.Server(database.url(), null, null), 2);
  }

  @BeforeAll
  void oneSubmission(@TempDir Path temporary) throws IOException {
    folder = temporary;
    Path input = Files.createDirectory(folder.resolve("input"));
    Path job = Files.createDirectories(folder.resolve("jobs/2021"));
    PlanDefinitions.copyPlanWithoutDocument(job);
    PlanDefinitions.copyShared(job);
    Files.copy(SAMPLE, input.resolve("731-bien-hoa.xlsx"));
  }

  @AfterAll
  void close() {
    application.close();
    database.close();
  }

  @Test
  void countsForTheYearsAfterItFromTheNextRunOn() throws Exception {
    assertThat(run().revision().number()).isEqualTo(1);
    assertThat(earlierSupport(1)).isEmpty();

    HistoryImport first = bringIn(2020, "first", null, SUPPORTED);
    bringIn(2021, "own year", null, SUPPORTED);

    assertThat(first.kind()).isEqualTo(Kind.IMPORTED);
    assertThat(run().revision().number()).isEqualTo(2);
    assertThat(run().kind()).isEqualTo(Outcome.Kind.UNCHANGED);
    assertThat(earlierSupport(2)).hasSize(1);
    assertThat(earlierSupport(2).get(0).code()).isEqualTo(FindingCode.SUPPORTED_BEFORE);
    assertThat(earlierSupport(2).get(0).arguments()).startsWith("2020", "3.1");
    assertThat(recalled(2)).containsExactly(Sha256.of("first"));
    assertThat(inManifest(1)).isEmpty();
    assertThat(inManifest(2))
        .containsExactly(
            Map.of("year", 2020, "name", first.plan().file(), "sha256", Sha256.of("first")));

    assertThat(bringIn(2020, "first", null, SUPPORTED).kind()).isEqualTo(Kind.UNCHANGED);
    HistoryImport refused = bringIn(2020, "second", null, "Hội chợ");
    assertThat(refused).isEqualTo(new HistoryImport(Kind.ANOTHER_COUNTS, first.plan()));
    assertThat(run().kind()).isEqualTo(Outcome.Kind.UNCHANGED);

    assertThat(bringIn(2020, "second", "signed again", "Hội chợ").kind()).isEqualTo(Kind.REPLACED);
    assertThat(rerun().revision().number()).isEqualTo(3);
    assertThat(recalled(3)).as("made from what the revision was made from").isEqualTo(recalled(2));
    assertThat(inManifest(3)).isEqualTo(inManifest(2));
    assertThat(earlierSupport(3)).isEqualTo(earlierSupport(2));
    assertThat(run().revision().number()).isEqualTo(4);
    assertThat(recalled(4)).containsExactly(Sha256.of("second"));
    assertThat(earlierSupport(4)).isEmpty();

    assertThat(application.listHistory().editions(2020))
        .extracting(EarlierPlan::edition)
        .containsExactly(1, 2);
    assertThat(imports())
        .extracting(entry -> entry.number("year") + " " + entry.text("sha256"))
        .containsExactly(
            "2020 " + Sha256.of("first"),
            "2021 " + Sha256.of("own year"),
            "2020 " + Sha256.of("second"));
    assertThat(imports().get(2).values())
        .containsEntry("reason", "signed again")
        .containsEntry("items", 1)
        .containsEntry("edition", 2)
        .containsEntry("total", 200_000_000);
    assertThat(folder.resolve("work/frozen").resolve(Sha256.of("first"))).hasContent("first");
    assertThat(VerifiedLogs.of(application, terms().work()))
        .hasSize(5)
        .allMatch(log -> log.verification().isIntact());
  }

  @Test
  void aFileThatIsNotAnyMoreTheOneThatWasReadIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("ke-hoach-2015.xlsx"), "now");
    AppendixRequest request =
        new AppendixRequest(2015, file, Sha256.of("then"), appendix("Hội chợ"));

    assertThatThrownBy(() -> application.importHistory().bringIn(request, null, terms()))
        .isInstanceOf(IOException.class);
    assertThat(application.listHistory().editions(2015)).isEmpty();
  }

  @Test
  void whatIsNotWholeIsNeverBroughtIn() {
    ApprovedAppendix spoilt =
        new ApprovedAppendix(
            List.of(),
            Funding.ZERO,
            List.of(Finding.of(FindingCode.APPENDIX_WITHOUT_ITEMS, Address.ofFile("a.xlsx"))));
    AppendixRequest request = new AppendixRequest(2016, SAMPLE, Sha256.of(""), spoilt);

    assertThatThrownBy(() -> application.importHistory().bringIn(request, null, terms()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private HistoryImport bringIn(int year, String bytes, @Nullable String reason, String name)
      throws Exception {
    Path file = Files.writeString(folder.resolve("ke-hoach-" + year + ".xlsx"), bytes);
    return application
        .importHistory()
        .bringIn(
            new AppendixRequest(year, file, Sha256.of(bytes), appendix(name)), reason, terms());
  }

  private static ApprovedAppendix appendix(String name) {
    EarlierItem item = EarlierItems.item(name, "Phòng Kinh tế thành phố Biên Hòa", null);
    return new ApprovedAppendix(List.of(item), item.fundingOrZero(), List.of());
  }

  private Outcome run() throws Exception {
    return application
        .runPlan()
        .run(PlanRequest.of(folder.resolve("jobs/2021"), folder.resolve("input")), terms());
  }

  private Outcome rerun() throws Exception {
    return application
        .rerunRevision()
        .rerun(new RerunRequest(2021, 2, Stage.DEDUPLICATION, "rules mended"), terms());
  }

  private Terms terms() {
    return new Terms(
        new WorkFolder(folder.resolve("work")), Caller.current(), 2, StageProgress.SILENT);
  }

  private List<Finding> earlierSupport(int revision) {
    return new JdbcFindings(jdbc)
        .all(application.findRevision().one(2021, revision).orElseThrow().id()).stream()
            .filter(
                finding ->
                    finding.code() == FindingCode.SUPPORTED_BEFORE
                        || finding.code() == FindingCode.SIMILAR_BEFORE)
            .toList();
  }

  /** SHA-256 of the earlier plans that the decision log of a revision names. */
  private List<String> recalled(int revision) {
    return jdbc
        .queryForList(
            "select body from decision_entry join revision r on r.id = revision_id"
                + " where r.number = ? and event = 'RECALLED' order by body",
            String.class,
            revision)
        .stream()
        .map(body -> Json.parse(body).text("sha256"))
        .toList();
  }

  private List<Map<String, Object>> inManifest(int revision) throws IOException {
    return Json.read(folder.resolve("work/2021/revision-" + revision + "/manifest.json"))
        .objects("earlierPlans")
        .stream()
        .map(Json::values)
        .toList();
  }

  private List<Json> imports() {
    return jdbc
        .queryForList(
            "select body from operation_entry where body like '%HISTORY_IMPORTED%' order by sequence",
            String.class)
        .stream()
        .map(Json::parse)
        .toList();
  }
}
