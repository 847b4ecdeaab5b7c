package vn.tonghop.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.tonghop.audit.Chain;
import vn.tonghop.audit.DecisionEntry;
import vn.tonghop.audit.ExpectedHead;
import vn.tonghop.audit.Logs;
import vn.tonghop.audit.OperationEntry;
import vn.tonghop.audit.Stage;
import vn.tonghop.audit.Verification;
import vn.tonghop.database.MigratedDatabase;
import vn.tonghop.revision.Revisions;

/** What many write at once is neither lost nor forked, and gives no false alarm. */
class ManyWritersTest {

  private static final int WRITERS = 16;
  private static final int DECISIONS = 100_000;
  private static final int OPERATIONS = 3_200;
  private static final MigratedDatabase DATABASE = MigratedDatabase.fresh();

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void aHundredThousandDecisionsOfSixteenWritersAreIntact() throws Exception {
    JdbcDecisionLog log = new JdbcDecisionLog(DATABASE.jdbc());
    long revision = Revisions.open(DATABASE.jdbc());
    List<DecisionEntry> entries = Logs.decisions(DECISIONS);

    // Each chunk begins with the last of the one before: a retry records what is recorded.
    int share = 500;
    inParallel(
        DECISIONS / share,
        chunk -> {
          int from = chunk * share;
          log.record(revision, entries.subList(Math.max(0, from - 1), from + share));
        });
    String head = DATABASE.transaction().execute(status -> log.seal(revision, Stage.VALIDATION));

    assertThat(head).isNotNull();
    Verification verification =
        DATABASE
            .transaction()
            .execute(
                status ->
                    new JdbcDecisionLogCheck(DATABASE.jdbc())
                        .verify(revision, true, new ExpectedHead(head, false)));
    assertThat(verification)
        .isEqualTo(new Verification(DECISIONS, String.valueOf(head), DECISIONS, null));
  }

  @Test
  void operationsOfSixteenWritersAreIntact() throws Exception {
    JdbcOperationsLog log = new JdbcOperationsLog(DATABASE.jdbc(), DATABASE.transaction());
    List<OperationEntry> entries = Logs.operations(OPERATIONS);

    inParallel(OPERATIONS, i -> log.record(entries.get(i)));

    Verification verification =
        new JdbcOperationsLogCheck(DATABASE.jdbc()).verify(ExpectedHead.UNKNOWN);
    assertThat(verification.fault()).isNull();
    assertThat(verification.entries()).isEqualTo(OPERATIONS);
    assertThat(verification.head()).isNotEqualTo(Chain.GENESIS);
  }

  /** One piece of what is written. */
  private interface Piece {
    void write(int number);
  }

  private static void inParallel(int pieces, Piece piece) throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Callable<Boolean>> calls = new ArrayList<>();
      for (int i = 0; i < pieces; i++) {
        int number = i;
        calls.add(
            () -> {
              piece.write(number);
              return true;
            });
      }
      for (Future<Boolean> written : writers.invokeAll(calls)) {
        assertThat(written.get()).isTrue();
      }
    } finally {
      writers.shutdownNow();
    }
  }
}
