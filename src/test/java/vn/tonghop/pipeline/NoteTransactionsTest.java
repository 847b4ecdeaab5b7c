package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.database.MigratedDatabase;
import vn.tonghop.revision.YearHolder;
import vn.tonghop.revision.YearLock;
import vn.tonghop.revision.YearLostException;
import vn.tonghop.revision.jdbc.JdbcYearLock;
import vn.tonghop.revision.jdbc.YearFence;

class NoteTransactionsTest {

  @AutoClose private final MigratedDatabase database = MigratedDatabase.fresh();

  /** One session, which waits for the disk whether or not the server of the tests does. */
  @AutoClose("destroy")
  private final SingleConnectionDataSource session =
      new SingleConnectionDataSource(connection(), true);

  private final JdbcTemplate jdbc = new JdbcTemplate(session);
  private final YearFence fence = new YearFence();
  private final TransactionTemplate work =
      new TransactionTemplate(new FencedTransactions(session, fence));
  private final TransactionTemplate notes =
      new TransactionTemplate(new NoteTransactions(session, fence));

  @BeforeEach
  void waitForTheDisk() {
    jdbc.execute("set synchronous_commit = local");
  }

  @Test
  void notesOfASubmissionDoNotWaitForTheDisk() throws Exception {
    NoteTransactions.ofSubmission(() -> assertThat(commitWaits(notes)).isEqualTo("off"));
  }

  /** They are told: a stage that was told as done must not be told again. */
  @Test
  void thoseOfStagesAndJobsDo() throws Exception {
    NoteTransactions.ofSubmission(() -> assertThat(commitWaits(notes)).isEqualTo("off"));
    assertThat(commitWaits(notes)).isEqualTo("local");
  }

  @Test
  void soDoesWorkOnASubmission() throws Exception {
    NoteTransactions.ofSubmission(
        () -> {
          assertThat(commitWaits(notes)).isEqualTo("off");
          assertThat(commitWaits(work)).isEqualTo("local");
        });
  }

  @Test
  void whatIsNotedWithWorkIsCommittedWithIt() throws Exception {
    NoteTransactions.ofSubmission(
        () -> {
          String within = work.execute(status -> commitWaits(notes));
          assertThat(within).isEqualTo("local");
        });
  }

  @Test
  void nothingIsNotedOnceTheYearWasTakenOver() throws Exception {
    try (YearLock.Hold hold =
        new JdbcYearLock(database.dataSource(), fence, Duration.ofHours(1), () -> {})
            .take(
                2021,
                YearHolder.thisProcess("máy-1", "run", Instant.EPOCH),
                (silent, atMost) -> {})) {
      assertThat(hold).isNotNull();
      assertThat(commitWaits(notes)).isEqualTo("local");
      database.jdbc().update("update year_holder set token = default");
      assertThatExceptionOfType(YearLostException.class).isThrownBy(() -> commitWaits(notes));
    }
  }

  private Connection connection() {
    try {
      return database.dataSource().getConnection();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String commitWaits(TransactionTemplate transactions) {
    return String.valueOf(
        transactions.<String>execute(
            status ->
                Objects.requireNonNull(
                    jdbc.queryForObject("show synchronous_commit", String.class))));
  }
}
