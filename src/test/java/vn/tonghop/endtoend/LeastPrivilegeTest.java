package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.tonghop.audit.ExpectedHead;
import vn.tonghop.database.DatabaseSettings;
import vn.tonghop.database.TestDatabase;
import vn.tonghop.golden.GoldenPlan2021;
import vn.tonghop.operations.Application;
import vn.tonghop.operations.Caller;
import vn.tonghop.operations.FailureCause;
import vn.tonghop.operations.FailureDetails;
import vn.tonghop.operations.Outcome;
import vn.tonghop.operations.VerifiedLog;
import vn.tonghop.operations.WorkFolder;

/** On a server, with the roles and the grants of the documentation. */
class LeastPrivilegeTest {

  private static final String ID = UUID.randomUUID().toString().substring(0, 8);
  private static final String OWNER = "tonghop_owner_" + ID;
  private static final String APP = "tonghop_app_" + ID;
  private static final TestDatabase DATABASE = TestDatabase.fresh();

  private static Outcome.@Nullable Kind ended;
  private static Path outputs = Path.of("");
  private static Path folder = Path.of("");

  @BeforeAll
  static void runTheSampleWithTheRoleOfTheProgram() throws Exception {
    JdbcTemplate superuser = new JdbcTemplate(DATABASE.dataSource());
    superuser.execute("create role " + OWNER + " login");
    superuser.execute("create role " + APP + " login");
    superuser.execute("revoke create on schema public from public");
    superuser.execute("grant create, usage on schema public to " + OWNER);
    try (Application application = Application.start(as(OWNER), 1)) {
      assertThat(application.readStatus().all()).isEmpty();
    }
    jdbc(OWNER)
        .execute(Files.readString(Path.of("jobs/database/grants.sql")).replace("tonghop_app", APP));
    Workplace work = Workplace.empty();
    folder = work.path();
    outputs = work.outputs(2021, 1);
    ended = InProcess.run(work, Sample.of(2021), as(APP), 2).kind();
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void theProgramPublishesVerifiesAndExportsWithARoleThatOwnsNothing() throws Exception {
    assertThat(ended).isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(GoldenPlan2021.differences(outputs)).isEmpty();
    try (Application application = Application.start(as(APP), 1)) {
      List<VerifiedLog> logs =
          application
              .verifyLogs()
              .verify(
                  application.findRevision().all(2021, null),
                  ExpectedHead.UNKNOWN,
                  new WorkFolder(folder));
      assertThat(logs).hasSize(2).allMatch(log -> log.verification().isIntact());
      application.verifyLogs().record(2021, logs, Caller.current());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update LOG set COLUMN = COLUMN",
        "update LOG set COLUMN = '' where false",
        "delete from LOG",
        "truncate LOG",
        "truncate LOG cascade",
        "alter table LOG disable trigger append_only",
        "alter table LOG disable trigger all",
        "drop trigger append_only on LOG",
        "create rule lost as on insert to LOG do instead nothing",
        "create trigger other before insert on LOG for each row execute function refuse_change()",
        "alter table LOG add column x integer",
        "drop table LOG cascade",
        "create policy p on LOG using (false)",
        "create or replace function refuse_change() returns trigger language sql as 'select null'",
        "set session_replication_role = replica",
        "set role OWNER",
        "create table public.mine (x integer)",
        "update definition_file set bytes = ''",
        "update earlier_item set name = ''",
        "delete from earlier_plan",
        "delete from revision_earlier_plan",
        "update review_decision set reason = ''",
        "delete from revision_review_decision",
        "delete from flyway_schema_history",
      })
  void theRoleOfTheProgramCannotAlterTheLogs(String attack) {
    for (String log : List.of("decision_entry", "decision_seal", "operation_entry")) {
      String column = log.equals("decision_seal") ? "hash" : "body";
      String sql = attack.replace("LOG", log).replace("OWNER", OWNER).replace("COLUMN", column);
      assertThatThrownBy(() -> jdbc(APP).execute(sql))
          .as(sql)
          .hasStackTraceContaining("ERROR: ")
          .satisfies(
              refused -> assertThat(reason(refused)).containsPattern("denied|must be owner"));
    }
  }

  @Test
  void aRoleToWhichNothingWasGrantedIsToldSo() throws Exception {
    try (TestDatabase other = TestDatabase.fresh()) {
      Application.start(new DatabaseSettings.Server(other.url(), null, null), 1).close();
      String url = other.url().replace("user=postgres", "user=");

      assertThatThrownBy(
              () -> Application.start(new DatabaseSettings.Server(url + APP, null, null), 1))
          .satisfies(
              failure -> assertThat(FailureCause.of(failure)).isEqualTo(FailureCause.NOT_GRANTED));
    }
  }

  /** So it is when the grants are forgotten for what is new. */
  @Test
  void aRoleThatMayOnlyReadIsToldSoToo() throws Exception {
    try (TestDatabase other = TestDatabase.fresh()) {
      Application.start(new DatabaseSettings.Server(other.url(), null, null), 1).close();
      new JdbcTemplate(other.dataSource())
          .execute("grant select on all tables in schema public to " + APP);
      String url = other.url().replace("user=postgres", "user=") + APP;
      Workplace work = Workplace.empty();

      assertThatThrownBy(
              () ->
                  InProcess.run(
                      work, Sample.of(2021), new DatabaseSettings.Server(url, null, null), 2))
          .satisfies(
              failure -> {
                assertThat(FailureCause.of(failure)).isEqualTo(FailureCause.NOT_GRANTED);
                assertThat(FailureDetails.of(failure)).isEmpty();
              });
    }
  }

  @Test
  void tablesOfAnEarlierVersionAreLeftToTheirOwner() throws Exception {
    TestDatabase older = TestDatabase.fresh();
    JdbcTemplate superuser = new JdbcTemplate(older.dataSource());
    superuser.execute("grant create, usage on schema public to " + OWNER);
    String url = older.url().replace("user=postgres", "user=");
    Application.start(new DatabaseSettings.Server(url + OWNER, null, null), 1).close();
    superuser.execute(
        "delete from flyway_schema_history where version::int ="
            + " (select max(version::int) from flyway_schema_history where version is not null)");
    superuser.execute("grant select on flyway_schema_history to " + APP);

    assertThatThrownBy(
            () -> Application.start(new DatabaseSettings.Server(url + APP, null, null), 1))
        .satisfies(
            failure ->
                assertThat(FailureCause.of(failure)).isEqualTo(FailureCause.TABLES_OUTDATED));
    older.close();
  }

  private static String reason(Throwable refused) {
    Throwable at = refused;
    while (at.getCause() != null) {
      at = at.getCause();
    }
    return String.valueOf(at.getMessage());
  }

  private static DatabaseSettings as(String role) {
    return new DatabaseSettings.Server(url(role), null, null);
  }

  private static JdbcTemplate jdbc(String role) {
    return new JdbcTemplate(new DriverManagerDataSource(url(role)));
  }

  private static String url(String role) {
    return DATABASE.url().replace("user=postgres", "user=" + role);
  }
}
