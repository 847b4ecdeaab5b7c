package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.tonghop.audit.ExpectedHead;
import vn.tonghop.database.DatabaseSettings;
import vn.tonghop.operations.Application;
import vn.tonghop.operations.Outcome;
import vn.tonghop.operations.WorkFolder;

/**
 * A database on a server and its work folder, saved and brought back elsewhere with the commands of
 * the operator's guide, taken from there: on a new server nothing is there but what they make.
 */
@EnabledIf(
    value = "programsAreInstalled",
    disabledReason =
        "no PostgreSQL server with pg_dump and pg_restore is installed on this machine")
class ServerBackupTest {

  private static final Sample SAMPLE = Sample.of(2021);
  private static final String OWNER = "tonghop_owner";
  private static final String APP = "tonghop_app";

  /** Up to version 14 whoever can connect may make tables in a new database. */
  private static final String AS_IN_14 =
      """
      UPDATE pg_database SET datallowconn = true WHERE datname = 'template0';
      \\connect template0
      ALTER SCHEMA public OWNER TO postgres;
      GRANT CREATE ON SCHEMA public TO PUBLIC;
      """;

  private static Path saved = Path.of("");
  private static Workplace restored = new Workplace(Path.of(""));
  private static Map<String, String> published = Map.of();
  private static Map<String, String> delivered = Map.of();
  private static @Nullable PrivateServer another;

  static boolean programsAreInstalled() throws Exception {
    return InstalledPostgres.supported().isPresent();
  }

  @BeforeAll
  static void saveAndRestore() throws Exception {
    InstalledPostgres programs = InstalledPostgres.supported().orElseThrow();
    saved = Workplace.empty().path();
    restored = new Workplace(Workplace.empty().path().resolve("tonghop"));
    Guide guide = Guide.read();
    try (PrivateServer server = server(programs)) {
      Workplace work = Workplace.empty();
      publishWithTheRolesOf(guide, server, work);
      type(guide.block(9, "pg_dump"), server, work);
    }
    another = server(programs);
    type(sql(AS_IN_14), another, restored);
    type(sql(guide.lines(11, "CREATE ROLE")), another, restored);
    type(guide.block(9, "pg_restore"), another, restored);
  }

  private static void publishWithTheRolesOf(Guide guide, PrivateServer server, Workplace work)
      throws Exception {
    type(sql(guide.block(11, "CREATE ROLE")), server, work);
    try (Application application = Application.start(as(OWNER, server), 1)) {
      assertThat(application.readStatus().all()).isEmpty();
    }
    type(guide.lines(11, "psql"), server, work);
    assertThat(InProcess.run(work, SAMPLE, as(APP, server), 2).kind())
        .isEqualTo(Outcome.Kind.PUBLISHED);
    published = Workplace.hashes(work.outputs(2021, 1));
    delivered = Workplace.hashes(work.outbox(2021, 1));
  }

  @AfterAll
  static void stop() throws Exception {
    if (another != null) {
      another.close();
    }
  }

  @Test
  void whatIsRestoredKnowsWhatWasPublishedAndGoesOnWithTheNextRevision() throws Exception {
    Outcome again = InProcess.run(restored, SAMPLE, as(APP, another), 2);

    assertThat(again.kind()).isEqualTo(Outcome.Kind.UNCHANGED);
    assertThat(again.revision().number()).isEqualTo(1);

    Sample fewer = SAMPLE.copiedInto(saved.resolve("received"));
    Files.delete(fewer.input().resolve("734-tan-phu.xlsx"));
    Outcome next = InProcess.run(restored, fewer, as(APP, another), 2);

    assertThat(next.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(next.revision().number()).isEqualTo(2);
    assertThat(Workplace.hashes(restored.outputs(2021, 1))).isEqualTo(published);
    assertThat(Workplace.hashes(restored.outbox(2021, 1))).isEqualTo(delivered);
  }

  @Test
  void theLogsAreIntact() throws Exception {
    try (Application application = Application.start(as(APP, another), 1)) {
      assertThat(
              application
                  .verifyLogs()
                  .verify(
                      application.findRevision().all(2021, 1),
                      ExpectedHead.UNKNOWN,
                      new WorkFolder(restored.path())))
          .hasSize(2)
          .allMatch(log -> log.verification().isIntact());
    }
  }

  @ParameterizedTest
  @CsvSource({"decision_entry, body", "decision_seal, hash", "operation_entry, body"})
  void theRoleOfTheProgramIsStillRefusedToAlterTheLogs(String log, String column) {
    JdbcTemplate app = jdbc(APP);

    assertThat(app.queryForObject("select count(*) from " + log, Long.class)).isPositive();
    for (String attack :
        new String[] {
          "update " + log + " set " + column + " = ''", "delete from " + log, "truncate " + log
        }) {
      assertThatThrownBy(() -> app.execute(attack))
          .as(attack)
          .hasStackTraceContaining("permission denied for table " + log);
    }
  }

  /** Whom no grant keeps out. */
  @ParameterizedTest
  @CsvSource({"decision_entry", "decision_seal", "operation_entry"})
  void theTriggersKeepTheOwnerOutToo(String log) {
    assertThatThrownBy(() -> jdbc(OWNER).execute("delete from " + log))
        .hasStackTraceContaining("only takes new entries");
  }

  @Test
  void theRoleOfTheProgramMayMakeNothing() {
    assertThatThrownBy(() -> jdbc(APP).execute("create table public.mine (x integer)"))
        .hasStackTraceContaining("permission denied for schema public");
  }

  /** Else it could not bring them up to date for the next version. */
  @Test
  void everythingBelongsToTheOwner() {
    assertThat(
            jdbc(OWNER)
                .queryForList(
                    "select distinct relowner::regrole::text from pg_class"
                        + " where relnamespace = 'public'::regnamespace",
                    String.class))
        .containsExactly(OWNER);
  }

  private static PrivateServer server(InstalledPostgres programs) throws Exception {
    return PrivateServer.start(programs, Workplace.empty().path());
  }

  private static void type(String commands, PrivateServer server, Workplace work) throws Exception {
    String here =
        commands
            .replace("/backup/", quoted(saved) + "/")
            .replace("/var/lib/tonghop", quoted(work.path()));
    server.type(here, "db.example.vn");
  }

  private static String quoted(Path path) {
    return "'" + path + "'";
  }

  /** As a superuser types it into psql. */
  private static String sql(String statements) {
    return "psql -h db.example.vn -U postgres -v ON_ERROR_STOP=1 <<'SQL'\n" + statements + "\nSQL";
  }

  private static DatabaseSettings as(String role, @Nullable PrivateServer server) {
    return new DatabaseSettings.Server(url(role, server), null, null);
  }

  private static JdbcTemplate jdbc(String role) {
    return new JdbcTemplate(new DriverManagerDataSource(url(role, another)));
  }

  private static String url(String role, @Nullable PrivateServer server) {
    return Optional.ofNullable(server).orElseThrow().url("tonghop", role);
  }
}
