package vn.tonghop.revision.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import vn.tonghop.database.MigratedDatabase;
import vn.tonghop.revision.YearHolder;
import vn.tonghop.revision.YearLock;
import vn.tonghop.revision.YearTakenException;

class JdbcYearLockTest {

  private static final YearHolder FIRST =
      new YearHolder("máy-1", 4711, "run", Instant.parse("2021-05-10T01:02:03.123456Z"));
  private static final YearHolder SECOND =
      new YearHolder("máy-2", 12, "resume", Instant.parse("2021-05-10T02:00:00Z"));

  private final MigratedDatabase database = MigratedDatabase.fresh();
  private final JdbcYearLock years = new JdbcYearLock(database.dataSource());

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theSecondTakerIsToldWhoHoldsTheYear() throws YearTakenException {
    try (YearLock.Hold hold = years.take(2021, FIRST)) {
      assertThat(hold).isNotNull();
      assertThatExceptionOfType(YearTakenException.class)
          .isThrownBy(() -> years.take(2021, SECOND))
          .returns(2021, YearTakenException::year)
          .returns(FIRST, YearTakenException::holder);
      assertThat(years.holder(2021)).contains(FIRST);
    }
  }

  @Test
  void yearsDoNotStandInEachOthersWay() throws YearTakenException {
    try (YearLock.Hold one = years.take(2021, FIRST);
        YearLock.Hold other = years.take(2018, SECOND)) {
      assertThat(one).isNotSameAs(other);
      assertThat(years.holder(2021)).contains(FIRST);
      assertThat(years.holder(2018)).contains(SECOND);
      assertThat(years.holder(2019)).isEmpty();
    }
  }

  @Test
  void aYearThatWasGivenBackIsFree() throws YearTakenException {
    years.take(2021, FIRST).close();
    assertThat(years.holder(2021)).isEmpty();
    try (YearLock.Hold hold = years.take(2021, SECOND)) {
      assertThat(hold).isNotNull();
      assertThat(years.holder(2021)).contains(SECOND);
    }
  }

  @Test
  void theLockDiesWithItsConnectionAndTheDeadHolderIsNotNamed() throws YearTakenException {
    YearLock.Hold dead = years.take(2021, FIRST);
    assertThat(dead).isNotNull();
    endTheConnectionThatHolds(2021);
    assertThat(years.holder(2021)).isEmpty();
    try (YearLock.Hold hold = years.take(2021, SECOND)) {
      assertThat(hold).isNotNull();
      assertThat(years.holder(2021)).contains(SECOND);
    }
  }

  @Test
  void whoCouldNotWriteHimselfDownHoldsNothing() throws YearTakenException {
    YearHolder unwritable = new YearHolder("máy-1", 4711, "run\0", FIRST.since());
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> years.take(2021, unwritable));
    assertThat(years.holder(2021)).isEmpty();
    assertThat(locks()).isZero();
  }

  /** The pool keeps the connection open, so it must not keep the lock. */
  @Test
  void aHoldThatCannotBeWipedOutIsGivenBackAllTheSame() throws YearTakenException {
    YearLock.Hold hold = years.take(2021, FIRST);
    database.jdbc().execute("alter table year_holder rename to elsewhere");
    hold.close();
    assertThat(locks()).isZero();
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
