package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.Tonghop;
import vn.tonghop.audit.Stage;
import vn.tonghop.database.Database;
import vn.tonghop.golden.Json;

/** While a run holds its year, others of that year are turned away, and nobody else is. */
class YearTakenTest {

  private static final Pattern HOLDER =
      Pattern.compile(
          "The year 2021 is held by another run: run, process (\\d+) on (\\S+),"
              + " since (\\S+ \\S+ \\S+)\\. .*",
          Pattern.DOTALL);

  private static final DateTimeFormatter LOCAL_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);

  private Workplace work;
  private JavaProcess running;

  @BeforeEach
  void startARunThatStandsStill() throws Exception {
    work = Workplace.fresh();
    Point midway = new Point(Stage.VALIDATION, Point.Moment.STARTED, 1);
    running = RunUntilKilled.standingAt(midway, work, Sample.of(2021), 2);
  }

  @AfterEach
  void killIt() throws Exception {
    running.close();
  }

  @Test
  void runResumeAndRerunOfTheYearAreToldWhoHoldsItSinceWhenAndWhere() throws Exception {
    Books before = Books.of(work.database());

    assertTurnedAway(Command.run(work, Sample.of(2021)));
    assertTurnedAway(Command.resume(work, 2021));
    assertTurnedAway(Command.rerun(work, 2021, Stage.INTAKE));

    Books after = Books.of(work.database());
    assertThat(after.rows()).isEqualTo(before.rows());
    assertThat(after.events()).isEqualTo(before.events()).containsExactly("STARTED");
  }

  @Test
  void statusTellsWhoIsAtItAndAnotherYearRuns() throws Exception {
    JavaProcess.Ended status = Command.status(work, "2021");
    assertThat(status.exitCode()).isZero();
    assertThat(status.out())
        .contains("Plan 2021, revision 1: not finished")
        .contains("Worked on by  run, process " + running.pid());
    JavaProcess.Ended json = Command.status(work, "2021", "--json");
    assertThat(
            Json.parse("{\"revisions\": " + json.out() + "}").objects("revisions").get(0).values())
        .containsEntry("running", true)
        .containsEntry("state", "OPEN");

    assertThat(Command.run(work, Sample.of(2018)).exitCode()).isZero();
    assertThat(work.outputs(2018, 1).resolve("manifest.json")).exists();
    assertThat(work.outputs(2021, 1)).doesNotExist();
  }

  @Test
  void watchingItEndsWhenNobodyWorksOnItAnyMore() throws Exception {
    String folder = work.path().toString();
    try (JavaProcess watching =
        JavaProcess.start(
            Tonghop.class,
            List.of("status", "2021", "--watch", "--work", folder, "--lang", "en"))) {
      watching.awaitLine(""); // after what it says of the revision, before its steps
      running.kill();

      JavaProcess.Ended ended = watching.awaitEnd();
      assertThat(ended.exitCode()).isZero();
      assertThat(ended.out()).contains("Nothing to do but wait").contains(" resume 2021 ");
    }
  }

  @Test
  void onceItIsDeadTheYearIsFreeAndNobodyIsAtIt() throws Exception {
    running.kill();

    JavaProcess.Ended status = Command.status(work, "2021");
    assertThat(status.out()).doesNotContain("Worked on by").contains(" resume 2021 ");
    assertThat(Command.resume(work, 2021).exitCode()).isEqualTo(3);
    assertThat(work.serversLeft()).isEmpty();
  }

  /**
   * From here nobody sees whether the process of another host is gone; and the clock of the server
   * was set back, or the lease would be over before anybody can wait for its end.
   */
  @Test
  void whoeverWaitsForASignOfLifeIsToldWhatFor() throws Exception {
    running.kill();
    try (Database database = Database.open(work.database(), 1)) {
      new JdbcTemplate(database.dataSource())
          .update(
              "update year_holder set host = 'elsewhere',"
                  + " heartbeat = clock_timestamp() + interval '1 hour'");
    }

    JavaProcess.Ended ended = Command.takeOver(work, Sample.of(2021));

    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.out())
        .contains(
            "Whoever held the year never gave it back (run, process " + running.pid() + " on else")
        .contains("Waiting 3.0 s at most for a sign of life.");
  }

  private void assertTurnedAway(JavaProcess.Ended ended) throws Exception {
    assertThat(ended.exitCode()).isEqualTo(5);
    Matcher holder = HOLDER.matcher(ended.err());
    assertThat(holder.matches()).as(ended.err()).isTrue();
    assertThat(holder.group(1)).isEqualTo(Long.toString(running.pid()));
    assertThat(holder.group(2)).isEqualTo(InetAddress.getLocalHost().getHostName());
    assertThat(OffsetDateTime.parse(holder.group(3), LOCAL_TIME).toInstant())
        .isBetween(Instant.now().minus(Duration.ofHours(1)), Instant.now());
  }
}
