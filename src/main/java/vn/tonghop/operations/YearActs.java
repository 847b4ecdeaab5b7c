package vn.tonghop.operations;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.audit.OperationEntry;
import vn.tonghop.audit.OperationEvent;
import vn.tonghop.audit.OperationsLog;
import vn.tonghop.revision.YearLock;
import vn.tonghop.revision.YearTakenException;

/**
 * What is done to a year besides running it: while nobody else works on it, and written into the
 * operations log together with it or not at all.
 */
final class YearActs {

  private final YearLock years;
  private final TransactionTemplate transaction;
  private final OperationsLog operations;
  private final Clock clock;

  YearActs(YearLock years, TransactionTemplate transaction, OperationsLog operations, Clock clock) {
    this.years = years;
    this.transaction = transaction;
    this.operations = operations;
    this.clock = clock;
  }

  /** Takes hold of a year for a command; see {@link Terms#hold}. */
  YearLock.Hold hold(int year, String command, Terms terms) throws YearTakenException {
    return terms.hold(year, command, years, clock.instant());
  }

  /** As precise as the database keeps it. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Does something whole or not at all, with what it records. */
  <T> T whole(Supplier<T> act) {
    return Objects.requireNonNull(transaction.execute(status -> act.get()));
  }

  /** Says that it was done; to be called within {@link #whole}. */
  void record(
      OperationEvent event, int year, Map<String, Object> details, Instant at, Caller caller) {
    operations.record(new OperationEntry(at, caller.actor(), event, year, 0, details));
  }
}
