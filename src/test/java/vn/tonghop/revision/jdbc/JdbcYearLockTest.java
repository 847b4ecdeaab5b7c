package vn.tonghop.revision.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.database.MigratedDatabase;
import vn.tonghop.revision.Predecessor;
import vn.tonghop.revision.YearHolder;
import vn.tonghop.revision.YearLock;
import vn.tonghop.revision.YearLostException;
import vn.tonghop.revision.YearTakenException;

class JdbcYearLockTest {

  private static final Duration LONG = Duration.ofHours(1);
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Instant BOOT = Instant.parse("2021-05-10T00:00:00Z");
  private static final YearHolder FIRST =
      new YearHolder("máy-1", 4711, BOOT, "run", Instant.parse("2021-05-10T01:02:03.123456Z"));
  private static final YearHolder SECOND =
      new YearHolder("máy-2", 12, null, "resume", Instant.parse("2021-05-10T02:00:00Z"));

  private final MigratedDatabase database = MigratedDatabase.fresh();
  private final JdbcYearLock years = lock(new YearFence(), LONG);
  private final List<YearHolder> waitedFor = new ArrayList<>();
  private final YearLock.Waiting waiting = (silent, atMost) -> waitedFor.add(silent);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theSecondTakerIsToldWhoHoldsTheYear() throws YearTakenException {
    try (YearLock.Hold hold = years.take(2021, FIRST, waiting)) {
      assertThat(hold).isNotNull();
      assertThatExceptionOfType(YearTakenException.class)
          .isThrownBy(() -> years.take(2021, SECOND, waiting))
          .returns(2021, YearTakenException::year)
          .returns(FIRST, YearTakenException::holder);
      assertThat(years.holder(2021)).contains(FIRST);
    }
  }

  @Test
  void yearsDoNotStandInEachOthersWay() throws YearTakenException {
    try (YearLock.Hold one = years.take(2021, FIRST, waiting);
        YearLock.Hold other = years.take(2018, SECOND, waiting)) {
      assertThat(one).isNotSameAs(other);
      assertThat(years.holder(2021)).contains(FIRST);
      assertThat(years.holder(2018)).contains(SECOND);
      assertThat(years.holder(2019)).isEmpty();
    }
  }

  @Test
  void aYearThatWasGivenBackIsFree() throws YearTakenException {
    years.take(2021, FIRST, waiting).close();
    assertThat(years.holder(2021)).isEmpty();
    try (YearLock.Hold hold = years.take(2021, SECOND, waiting)) {
      assertThat(hold).isNotNull();
      assertThat(years.holder(2021)).contains(SECOND);
    }
  }

  @Test
  void aHolderOfThisHostWhoseProcessIsGoneLosesTheYearAtOnce() throws YearTakenException {
    YearHolder dead = new YearHolder(SECOND.host(), Integer.MAX_VALUE, BOOT, "run", FIRST.since());
    leaveBehind(dead);
    assertThat(years.holder(2021)).isEmpty();
    try (YearLock.Hold hold = years.take(2021, SECOND, waiting)) {
      assertThat(hold.predecessor().map(Predecessor::holder)).contains(dead);
      assertThat(hold.predecessor().map(Predecessor::processGone)).contains(true);
      assertThat(waitedFor).isEmpty();
      assertThat(years.holder(2021)).contains(SECOND);
    }
  }

  @Test
  void anotherProcessThatGotTheNumberOfADeadOneIsNotTakenForIt() throws YearTakenException {
    YearHolder here = YearHolder.thisProcess("máy-2", "run", FIRST.since());
    YearHolder dead = new YearHolder("máy-2", here.pid(), BOOT, "run", FIRST.since());
    leaveBehind(dead);
    try (YearLock.Hold hold = years.take(2021, SECOND, waiting)) {
      assertThat(hold.predecessor().map(Predecessor::holder)).contains(dead);
    }
  }

  @Test
  void aHolderOfThisHostWhoLivesKeepsTheYearThoughHisConnectionIsLost() {
    YearHolder alive = YearHolder.thisProcess("máy-2", "run", FIRST.since());
    leaveBehind(alive);
    assertThatExceptionOfType(YearTakenException.class)
        .isThrownBy(() -> years.take(2021, SECOND, waiting))
        .returns(alive, YearTakenException::holder);
    assertThat(locks()).isZero();
  }

  @Test
  void aHolderOfAnotherHostIsWaitedForUntilHisLeaseEnds() throws YearTakenException {
    leaveBehind(FIRST);
    try (YearLock.Hold hold = lock(new YearFence(), SHORT).take(2021, SECOND, waiting)) {
      assertThat(hold.predecessor().map(Predecessor::holder)).contains(FIRST);
      assertThat(waitedFor).containsExactly(FIRST);
      assertThat(
              database
                  .jdbc()
                  .queryForObject(
                      "select clock_timestamp() - since > interval '0.3 s' from left_behind",
                      Boolean.class))
          .isTrue();
    }
  }

  @Test
  void aServerClockThatWasSetBackKeepsNoFreeYearFromATaker() throws YearTakenException {
    leaveBehind(FIRST);
    setServerClockBack();
    try (YearLock.Hold hold = lock(new YearFence(), SHORT).take(2021, SECOND, waiting)) {
      assertThat(hold.predecessor().map(Predecessor::holder)).contains(FIRST);
    }
  }

  @Test
  void aServerClockThatWasSetBackKeepsNoSilentHolderInHisYear() throws YearTakenException {
    try (YearLock.Hold silent = years.take(2021, FIRST, waiting)) {
      assertThat(silent.predecessor()).isEmpty();
      setServerClockBack();
      try (YearLock.Hold hold = lock(new YearFence(), SHORT).take(2021, SECOND, waiting)) {
        assertThat(hold.predecessor().map(Predecessor::holder)).contains(FIRST);
        assertThat(years.holder(2021)).contains(SECOND);
      }
    }
  }

  @Test
  void aServerClockThatWasSetBackTakesNoYearFromALivingHolder() throws YearTakenException {
    try (YearLock.Hold alive =
        lock(new YearFence(), Duration.ofSeconds(1)).take(2021, FIRST, waiting)) {
      assertThat(alive.predecessor()).isEmpty();
      setServerClockBack();
      assertThatExceptionOfType(YearTakenException.class)
          .isThrownBy(() -> years.take(2021, SECOND, waiting))
          .returns(FIRST, YearTakenException::holder);
    }
  }

  /** After which the last sign of life lies ahead of it. */
  private void setServerClockBack() {
    database.jdbc().update("update year_holder set heartbeat = heartbeat + interval '1 day'");
  }

  @Test
  void aLivingHolderGetsHisLockBackWhenItsConnectionBreaks() throws Exception {
    try (YearLock.Hold hold =
        lock(new YearFence(), Duration.ofSeconds(1)).take(2021, FIRST, waiting)) {
      assertThat(hold.predecessor()).isEmpty();
      endTheConnectionThatHolds(2021);
      // On another host nobody can see the process; only its signs of life tell that it lives.
      assertThatExceptionOfType(YearTakenException.class)
          .isThrownBy(
              () -> lock(new YearFence(), Duration.ofMinutes(1)).take(2021, SECOND, waiting));
      while (years.holder(2021).isEmpty()) {
        Thread.sleep(20);
      }
      assertThat(years.holder(2021)).contains(FIRST);
    }
    assertThat(years.holder(2021)).isEmpty();
  }

  @Test
  void whoGaveNoSignOfLifeForALeaseIsShutOutAndCommitsNothingMore() throws YearTakenException {
    YearFence fence = new YearFence();
    TransactionTemplate transactions = transactions();
    JdbcTemplate jdbc = database.jdbc();
    try (YearLock.Hold asleep = lock(fence, LONG).take(2021, FIRST, waiting)) {
      assertThat(asleep).isNotNull();
      transactions.executeWithoutResult(status -> fence.check(jdbc));
      assertThatException()
          .isThrownBy(
              () ->
                  transactions.executeWithoutResult(
                      status -> {
                        fence.check(jdbc);
                        jdbc.update("insert into stamp values ('asleep')");
                        takeOverWhileItSleeps();
                        jdbc.update("insert into stamp values ('awake')");
                      }))
          .isInstanceOf(NestedRuntimeException.class);
      assertThatExceptionOfType(YearLostException.class)
          .isThrownBy(() -> transactions.executeWithoutResult(status -> fence.check(jdbc)));
      assertThat(jdbc.queryForList("select who from stamp", String.class))
          .containsExactly("successor");
    }
    assertThat(years.holder(2021)).isEmpty();
  }

  @Test
  void whoLostTheYearAndItsConnectionDoesNotTakeTheLockAgain() throws Exception {
    Duration lease = Duration.ofMillis(600);
    try (YearLock.Hold asleep = lock(new YearFence(), lease).take(2021, FIRST, waiting)) {
      assertThat(asleep.predecessor()).isEmpty();
      aSuccessorComesAndGoes();
      awaitLastSignOfLife();
      assertThat(locks()).isZero();
    }
  }

  @Test
  void whoCouldGiveNoSignOfLifeForALeaseIsCutOff() throws Exception {
    CountDownLatch cut = new CountDownLatch(1);
    JdbcYearLock fragile =
        new JdbcYearLock(database.dataSource(), new YearFence(), SHORT, cut::countDown);
    try (YearLock.Hold hold = fragile.take(2021, FIRST, waiting)) {
      assertThat(hold.predecessor()).isEmpty();
      database.close();
      cut.await();
    }
  }

  private void aSuccessorComesAndGoes() {
    database
        .jdbc()
        .queryForList(
            "with gone as (delete from year_holder returning server_pid)"
                + " select pg_terminate_backend(server_pid, 60000) from gone");
  }

  /** Whoever finds out that the year is lost ends the thread that gives signs of life. */
  private static void awaitLastSignOfLife() throws InterruptedException {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("year")) {
        thread.join();
      }
    }
  }

  private void takeOverWhileItSleeps() {
    DataSource elsewhere = database.dataSource();
    JdbcTemplate other = new JdbcTemplate(elsewhere);
    CompletableFuture.runAsync(
            () -> {
              other.update("update year_holder set heartbeat = heartbeat - interval '2 hours'");
              try (YearLock.Hold hold = years.take(2021, SECOND, waiting)) {
                assertThat(hold.predecessor().map(Predecessor::holder)).contains(FIRST);
                other.update("insert into stamp values ('successor')");
              } catch (YearTakenException e) {
                throw new IllegalStateException(e);
              }
            })
        .join();
  }

  private TransactionTemplate transactions() {
    database.jdbc().execute("create table stamp (who text)");
    return new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
  }

  @Test
  void whoCouldNotWriteHimselfDownHoldsNothing() throws YearTakenException {
    YearHolder unwritable = new YearHolder("máy-1", 4711, BOOT, "run\0", FIRST.since());
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> years.take(2021, unwritable, waiting));
    assertThat(years.holder(2021)).isEmpty();
    assertThat(locks()).isZero();
  }

  /** The pool keeps the connection open, so it must not keep the lock. */
  @Test
  void aHoldThatCannotBeWipedOutIsGivenBackAllTheSame() throws YearTakenException {
    YearLock.Hold hold = years.take(2021, FIRST, waiting);
    database.jdbc().execute("alter table year_holder rename to elsewhere");
    hold.close();
    assertThat(locks()).isZero();
  }

  private JdbcYearLock lock(YearFence fence, Duration lease) {
    return new JdbcYearLock(database.dataSource(), fence, lease, () -> {});
  }

  /** As a process does that dies without a word. */
  private void leaveBehind(YearHolder holder) {
    YearRow.write(2021, holder, database.jdbc());
    database.jdbc().execute("create table left_behind as select clock_timestamp() as since");
  }

  private int locks() {
    Integer count =
        database
            .jdbc()
            .queryForObject(
                "select count(*) from pg_locks l join pg_database d on d.oid = l.database"
                    + " where l.locktype = 'advisory' and d.datname = current_database()",
                Integer.class);
    return count == null ? -1 : count;
  }

  /** Waits until it is gone. */
  private void endTheConnectionThatHolds(int year) {
    assertThat(
            database
                .jdbc()
                .queryForObject(
                    "select pg_terminate_backend(l.pid, 60000) from pg_locks l"
                        + " join pg_database d on d.oid = l.database"
                        + " where l.locktype = 'advisory' and d.datname = current_database()"
                        + " and l.objid = ?",
                    Boolean.class,
                    year))
        .isTrue();
  }
}
