package vn.tonghop.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.audit.Stage;
import vn.tonghop.database.DatabaseSettings;
import vn.tonghop.database.TestDatabase;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.SentTwice;
import vn.tonghop.deduplication.Verdict;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.jdbc.JdbcFindings;
import vn.tonghop.operations.Decided.Kind;
import vn.tonghop.pipeline.StageProgress;
import vn.tonghop.proposal.Fate;

/** What a person decides counts from the next revision on, as long as its đề án say the same. */
class DecideDuplicateTest {

  private final TestDatabase database = TestDatabase.fresh();
  private final JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
  private final Application application;
  private SentTwice sent;
  private Path work;

  DecideDuplicateTest() throws Exception {
    application = Application.start(new DatabaseSettings.Server(database.url(), null, null), 2);
  }

  @BeforeEach
  void send(@TempDir Path folder) throws Exception {
    sent = new SentTwice(folder);
    work = folder.resolve("work");
  }

  @AfterEach
  void close() {
    application.close();
    database.close();
  }

  @Test
  void whatIsDoubtfulIsHeldUntilSomebodyDecides() throws Exception {
    Outcome first = run();

    assertThat(first.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(first.hasOpenFindings()).isTrue();
    assertThat(accepted(first)).isEqualTo(3);
    assertThat(first.ledger().total().of(Fate.DUPLICATE).rows()).isEqualTo(2);
    assertThat(first.reviews().open()).isEqualTo(1);
    assertThat(first.reviews().held().money().total().amount()).isEqualTo(450_000_000);
    assertThat(found(1, FindingCode.DUPLICATE_PROPOSAL)).hasSize(1);
    assertThat(found(1, FindingCode.MAYBE_DUPLICATE_HELD))
        .extracting(finding -> finding.address().file())
        .containsExactly(SentTwice.UNION);

    assertThat(decide("ffffffff", Verdict.MERGE, null).kind()).isEqualTo(Kind.NO_SUCH_GROUP);
    assertThat(decide("", Verdict.MERGE, null).kind()).isEqualTo(Kind.SEVERAL_GROUPS);
    assertThat(decide(open(), Verdict.MERGE, "3").kind()).isEqualTo(Kind.NO_SUCH_MEMBER);
    assertThat(run().kind()).as("nothing was decided").isEqualTo(Outcome.Kind.UNCHANGED);

    String group = open();
    assertThat(decide(group, Verdict.SEPARATE, null).kind()).isEqualTo(Kind.RECORDED);
    assertThat(decide(group, Verdict.SEPARATE, null).kind()).isEqualTo(Kind.ALREADY);
    assertThat(reviews().waiting().decided()).isEqualTo(1);
    assertThat(reviews().waiting().open()).isZero();

    sent.unionMoved();
    Outcome second = run();
    assertThat(second.revision().number()).isEqualTo(2);
    assertThat(accepted(second)).isEqualTo(4);
    assertThat(second.reviews()).isEqualTo(reviews().waiting());
    assertThat(reviews().waiting().decided()).isZero();
    assertThat(found(2, FindingCode.MAYBE_DUPLICATE_HELD)).isEmpty();
    assertThat(found(2, FindingCode.DUPLICATE_DECIDED))
        .extracting(finding -> finding.address().file(), finding -> finding.arguments().get(3))
        .as("both count by what was said")
        .containsExactlyInAnyOrder(
            tuple(SentTwice.DISTRICT, "SEPARATE"), tuple("lmhtx-gui-lai.xlsx", "SEPARATE"));
    assertThat(run().kind()).isEqualTo(Outcome.Kind.UNCHANGED);

    sent.district("Quyết định 53/2018/QĐ-UBND, đã bổ sung");
    assertThat(accepted(run())).as("asked again: it says something else").isEqualTo(3);
    Review asked = reviews().listed().get(0);
    assertThat(asked.isOpen()).isTrue();
    assertThat(asked.group().key()).isNotEqualTo(group);
    assertThat(asked.sharing())
        .extracting(ReviewDecision::group, ReviewDecision::verdict)
        .containsExactly(tuple(group, Verdict.SEPARATE));
    theLogsTellOfIt(group);
  }

  private void theLogsTellOfIt(String group) {
    assertThat(bodies("decision_entry", "REVIEWED"))
        .hasSize(2)
        .allMatch(body -> body.contains(group) && body.contains("\"reason\":\"asked them\""))
        .anyMatch(body -> body.contains("\"applies\":true"))
        .anyMatch(body -> body.contains("\"applies\":false"));
    assertThat(bodies("decision_entry", "SUSPECTED"))
        .hasSize(2)
        .allMatch(body -> body.contains("\"evidence\":\"BENEFICIARY\""));
    assertThat(bodies("decision_entry", "COUNTED"))
        .hasSize(2)
        .allMatch(body -> body.contains("\"verdict\":\"SEPARATE\""));
    assertThat(bodies("operation_entry", "DUPLICATE_DECIDED"))
        .hasSize(1)
        .allMatch(body -> body.contains(SentTwice.UNION + ", Đăng ký, B8"));
    assertThat(VerifiedLogs.of(application, terms().work()))
        .hasSize(4)
        .allMatch(log -> log.verification().isIntact());
  }

  @Test
  void aRerunAppliesWhatWasDecidedIfItComparesAnew() throws Exception {
    run();
    assertThat(decide(open(), Verdict.MERGE, SentTwice.UNION + ", Đăng ký, B8").kind())
        .isEqualTo(Kind.RECORDED);

    Outcome merged = rerun(Stage.DEDUPLICATION);
    assertThat(total(merged)).as("the other one counts").isEqualTo(1_350_000_000);
    assertThat(merged.reviews().open()).isZero();

    String group = reviews().listed().get(0).group().key();
    assertThat(decide(group, Verdict.KEEP, null).kind()).isEqualTo(Kind.RECORDED);
    Outcome asItWas = rerun(Stage.CONSOLIDATION);
    assertThat(total(asItWas)).isEqualTo(1_350_000_000);
    assertThat(asItWas.reviews().decided()).as("not applied by it").isEqualTo(1);
    assertThat(groups(3)).isEqualTo(groups(2));

    Outcome undone = run();
    assertThat(undone.revision().number()).isEqualTo(4);
    assertThat(total(undone)).isEqualTo(1_300_000_000);
    assertThat(undone.reviews().open()).as("put off, and not asked again").isZero();
    assertThat(undone.reviews().held().isNothing()).isTrue();
    assertThat(undone.reviews().putOff().proposals()).isEqualTo(1);
    assertThat(found(4, FindingCode.MAYBE_DUPLICATE_HELD)).isEmpty();
    assertThat(run().kind()).isEqualTo(Outcome.Kind.UNCHANGED);
  }

  @Test
  void someOfAGroupAreDecidedAboutAndTheRestIsAskedFor() throws Exception {
    sent.women(500_000);
    assertThat(run().reviews().held().proposals()).isEqualTo(2);
    String group = open();
    String women = SentTwice.WOMEN + ", sheet Đăng ký, dòng 7";

    assertThat(decide(group, Verdict.MERGE, null, "2").kind()).isEqualTo(Kind.ONE_MEMBER);
    assertThat(decide(group, Verdict.MERGE, "1", "2-3").kind()).isEqualTo(Kind.STAYS_ELSEWHERE);
    Decided unknown = decide(group, Verdict.SEPARATE, null, "2", "another.xlsx, dòng 3");
    assertThat(unknown.kind()).isEqualTo(Kind.NO_SUCH_MEMBER);
    assertThat(unknown.unknown()).isEqualTo("another.xlsx, dòng 3");

    assertThat(decide(group, Verdict.SEPARATE, null, women).kind()).isEqualTo(Kind.RECORDED);
    assertThat(decide(group, Verdict.SEPARATE, null, women.replace("dòng", "row")).kind())
        .as("as the English screen has it")
        .isEqualTo(Kind.ALREADY);
    assertThat(reviews().waiting().open()).as("about the other one").isEqualTo(1);
    assertThat(reviews().waiting().decided()).isEqualTo(1);
    Outcome second = run();
    assertThat(accepted(second)).isEqualTo(4);
    assertThat(second.reviews().open()).isEqualTo(1);

    sent.union(460_000);
    Outcome third = run();
    assertThat(accepted(third)).as("the women's still say what they said").isEqualTo(4);
    assertThat(third.reviews().held().proposals()).as("the union's is asked about").isEqualTo(1);
    assertThat(third.reviews().open()).isEqualTo(1);
    Decided gone = decide(group, Verdict.KEEP, null);
    assertThat(gone.kind()).isEqualTo(Kind.ANOTHER_GROUP);
    assertThat(gone.reviews().listed())
        .extracting(review -> review.group().key())
        .containsExactly(open());
  }

  @Test
  void whatIsReplacedIsNamed() throws Exception {
    sent.women(500_000);
    run();
    String group = open();
    decide(group, Verdict.SEPARATE, null);

    Decided merged = decide(group, Verdict.MERGE, null, "2,3");

    assertThat(merged.kind()).isEqualTo(Kind.RECORDED);
    assertThat(merged.replaced())
        .extracting(replaced -> replaced.decision().verdict(), Decided.Replaced::places)
        .containsExactly(tuple(Verdict.SEPARATE, List.of(1, 2)));
    assertThat(decide(group, Verdict.MERGE, null, "2-3").kind()).isEqualTo(Kind.ALREADY);
    assertThat(total(run())).as("both counted, one of them for two").isEqualTo(1_750_000_000);
    assertThat(application.runPlan().run(PlanRequest.of(sent.job(), sent.folder()), terms()).kind())
        .isEqualTo(Outcome.Kind.UNCHANGED);
  }

  /**
   * The first counts since the third was said to differ from it; nobody decided about the first.
   */
  @Test
  void whatIsReplacedIsNamedOnlyForTheMembersItIsAbout() throws Exception {
    sent.women(500_000);
    run();
    String group = open();
    decide(group, Verdict.SEPARATE, null, "2-3");

    Decided kept = decide(group, Verdict.MERGE, null, "1,2");

    assertThat(kept.replaced())
        .extracting(replaced -> replaced.decision().verdict(), Decided.Replaced::places)
        .containsExactly(tuple(Verdict.SEPARATE, List.of(1)));
  }

  @Test
  void whatWasFoundIsKeptAllOrNotAtAll() throws Exception {
    jdbc.execute(
        "create function refuse() returns trigger language plpgsql as"
            + " $$ begin raise exception 'commit refused'; end; $$");
    jdbc.execute(
        "create constraint trigger refuse after insert on duplicate_member deferrable initially"
            + " deferred for each row when (new.standing = 'HELD') execute function refuse()");
    assertThat(run().kind()).isEqualTo(Outcome.Kind.FAILED);
    assertThat(groups(1)).isEmpty();

    jdbc.execute("drop trigger refuse on duplicate_member");
    Outcome resumed = application.resumeRevision().resume(2021, terms()).orElseThrow();

    assertThat(resumed.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(groups(1)).hasSize(2);
    assertThat(resumed.reviews().open()).isEqualTo(1);
  }

  private Outcome run() throws Exception {
    return application.runPlan().run(PlanRequest.of(sent.job(), sent.folder()), terms());
  }

  private Outcome rerun(Stage from) throws Exception {
    return application
        .rerunRevision()
        .rerun(new RerunRequest(2021, null, from, "decided"), terms());
  }

  private Decided decide(String group, Verdict verdict, @Nullable String stays, String... members)
      throws Exception {
    return application
        .decideDuplicate()
        .decide(
            new DecisionRequest(2021, group, verdict, List.of(members), stays, "asked them"),
            terms())
        .orElseThrow();
  }

  private Reviews reviews() {
    return application.listReviews().of(2021, "", 10).orElseThrow();
  }

  /** The key of the only group that is open. */
  private String open() {
    return reviews().listed().stream()
        .filter(Review::isOpen)
        .map(review -> review.group().key())
        .findFirst()
        .orElseThrow();
  }

  private Terms terms() {
    return new Terms(new WorkFolder(work), Caller.current(), 2, StageProgress.SILENT);
  }

  private static long accepted(Outcome outcome) {
    return outcome.ledger().total().of(Fate.ACCEPTED).rows();
  }

  private static long total(Outcome outcome) {
    return outcome.ledger().total().of(Fate.ACCEPTED).money().total().amount();
  }

  private List<Finding> found(int revision, FindingCode code) {
    return new JdbcFindings(jdbc)
        .all(application.findRevision().all(2021, revision).get(0).id()).stream()
            .filter(finding -> finding.code() == code)
            .toList();
  }

  /** What was kept of the groups of a revision. */
  private List<String> groups(int revision) {
    return jdbc.queryForList(
        "select string_agg(group_key || standing || copy_of || score::text, ' ' order by position)"
            + " from duplicate_member join duplicate_group g using (revision_id)"
            + " join revision r on r.id = revision_id"
            + " where g.number = group_number and r.number = ? group by group_number order by 1",
        String.class,
        revision);
  }

  private List<String> bodies(String log, String event) {
    return jdbc.queryForList(
        "select body from " + log + " where body::jsonb ->> 'event' = ?", String.class, event);
  }
}
