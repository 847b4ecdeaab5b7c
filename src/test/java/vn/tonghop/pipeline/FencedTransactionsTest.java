package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.database.MigratedDatabase;
import vn.tonghop.revision.YearHolder;
import vn.tonghop.revision.YearLock;
import vn.tonghop.revision.YearLostException;
import vn.tonghop.revision.jdbc.JdbcYearLock;
import vn.tonghop.revision.jdbc.YearFence;

class FencedTransactionsTest {

  /** More than the pool has connections: one that is not given back is missed. */
  private static final int MANY_TIMES = 25;

  private final MigratedDatabase database = MigratedDatabase.fresh();
  private final YearFence fence = new YearFence();
  private final TransactionTemplate transactions =
      new TransactionTemplate(new FencedTransactions(database.dataSource(), fence));

  private YearLock.Hold hold;

  @BeforeEach
  void takeTheYear() throws Exception {
    database.jdbc().execute("create table stamp (who text)");
    hold =
        new JdbcYearLock(database.dataSource(), fence, Duration.ofHours(1), () -> {})
            .take(
                2021,
                YearHolder.thisProcess("máy-1", "run", Instant.EPOCH),
                (silent, atMost) -> {});
  }

  @AfterEach
  void close() {
    hold.close();
    database.close();
  }

  @Test
  void theyBeginWhileTheYearIsHeld() {
    for (int i = 0; i < MANY_TIMES; i++) {
      stamp();
    }
    assertThat(stamps()).isEqualTo(MANY_TIMES);
  }

  @Test
  void noneBeginsOnceTheYearWasTakenOver() {
    takeOver();
    for (int i = 0; i < MANY_TIMES; i++) {
      assertThatExceptionOfType(YearLostException.class)
          .isThrownBy(this::stamp)
          .withMessageContaining("2021");
      assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
      assertThat(TransactionSynchronizationManager.isSynchronizationActive()).isFalse();
    }
    assertThat(stamps()).isZero();
  }

  @Test
  void theyBeginWhenNoYearIsHeld() {
    takeOver();
    hold.close();
    stamp();
    assertThat(stamps()).isEqualTo(1);
  }

  private void takeOver() {
    assertThat(database.jdbc().update("update year_holder set token = default")).isEqualTo(1);
  }

  private void stamp() {
    transactions.executeWithoutResult(
        status -> new JdbcTemplate(database.dataSource()).update("insert into stamp values ('I')"));
  }

  private int stamps() {
    Integer count = database.jdbc().queryForObject("select count(*) from stamp", Integer.class);
    return count == null ? -1 : count;
  }
}
