package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import vn.tonghop.pipeline.SideBySide.Piece;

/** Pieces of work that are done at once, and how that ends. */
class SideBySideTest {

  private final Transactions transactions = new Transactions();
  private final List<String> done = Collections.synchronizedList(new ArrayList<>());

  @Test
  void asManyAreAtWorkAtOnceAsThereAreThreadsEachInATransactionOfItsOwn() throws Exception {
    CyclicBarrier both = new CyclicBarrier(2);
    Piece meeting = () -> meet(both);

    sideBySide(2).doAll(List.of(meeting, meeting, meeting, meeting));

    assertThat(done).hasSize(4);
    assertThat(transactions.begun).hasValue(4);
    assertThat(transactions.open).isEmpty();
  }

  @Test
  void oneThreadIsThatOfTheStageWithItsTransaction() throws Exception {
    Thread stage = Thread.currentThread();

    sideBySide(1).doAll(List.of(() -> assertThat(Thread.currentThread()).isSameAs(stage)));

    assertThat(transactions.begun).hasValue(0);
  }

  /** However late it fails: that is what would have been thrown had they been done in turn. */
  @Test
  void whatTheFirstInOrderThrewIsThrownAsItWas() {
    CountDownLatch later = new CountDownLatch(1);
    IOException first = new IOException("first");

    assertThatThrownBy(
            () ->
                sideBySide(2)
                    .doAll(
                        List.of(
                            () -> {
                              await(later);
                              throw first;
                            },
                            () -> {
                              later.countDown();
                              throw new IllegalStateException("second");
                            })))
        .isSameAs(first);
    assertThat(transactions.open).isEmpty();
  }

  @Test
  void afterAFailureNothingIsBegunAndNothingStaysAtWork() {
    CountDownLatch atWork = new CountDownLatch(1);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(
        () -> {
          await(atWork);
          throw new IllegalStateException("fails");
        });
    pieces.add(
        () -> {
          atWork.countDown();
          pause();
          done.add("was at work already");
        });
    pieces.addAll(Collections.nCopies(100, () -> done.add("begun")));

    assertThatThrownBy(() -> sideBySide(2).doAll(pieces)).isInstanceOf(IllegalStateException.class);

    assertThat(done).hasSizeLessThan(100).contains("was at work already");
    assertThat(transactions.open).isEmpty();
  }

  @Test
  void whoIsInterruptedWaitsForWhatIsAtWorkAndStaysInterrupted() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
    Thread stage =
        new Thread(
            () -> {
              try {
                sideBySide(2)
                    .doAll(
                        List.of(
                            () -> {
                              begun.countDown();
                              pause();
                              done.add("ended");
                            },
                            () -> {}));
              } catch (IOException | InterruptedException e) {
                thrown.add(e);
              }
            });
    stage.start();
    await(begun);
    stage.interrupt();
    stage.join();

    assertThat(thrown).hasOnlyElementsOfType(InterruptedException.class).hasSize(1);
    assertThat(done).containsExactly("ended");
    assertThat(transactions.open).isEmpty();
  }

  /** Else the database closes the connection of a stage that asks nothing for an hour. */
  @Test
  void theThreadOfTheStageAsksForPermissionWhileTheOthersAreAtWork() throws Exception {
    Thread stage = Thread.currentThread();
    CountDownLatch asked = new CountDownLatch(3);
    Runnable permission =
        () -> {
          assertThat(Thread.currentThread()).isSameAs(stage);
          asked.countDown();
        };

    new SideBySide(2, transactions, permission, Duration.ofMillis(1))
        .doAll(List.of(() -> await(asked), () -> done.add("done")));

    assertThat(done).containsExactly("done");
  }

  @Test
  void withoutPermissionItGivesUpAndNothingStaysAtWork() {
    IllegalStateException lost = new IllegalStateException("lost");
    Runnable permission =
        () -> {
          throw lost;
        };

    assertThatThrownBy(
            () ->
                new SideBySide(2, transactions, permission, Duration.ofMillis(1))
                    .doAll(List.of(() -> await(new CountDownLatch(1)), () -> {})))
        .isSameAs(lost);
    assertThat(transactions.open).isEmpty();
  }

  private SideBySide sideBySide(int threads) {
    return new SideBySide(threads, transactions, () -> {}, Duration.ofMinutes(1));
  }

  private void meet(CyclicBarrier barrier) throws IOException {
    try {
      barrier.await(1, TimeUnit.MINUTES);
      done.add("met");
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Long enough for the others; being interrupted only shortens it. */
  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Notes which are open. */
  private static final class Transactions extends AbstractPlatformTransactionManager {

    private static final long serialVersionUID = 1L;

    private final transient AtomicInteger begun = new AtomicInteger();
    private final transient Set<Object> open = ConcurrentHashMap.newKeySet();

    @Override
    protected Object doGetTransaction() {
      return new Object();
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
      begun.incrementAndGet();
      assertThat(definition.isReadOnly()).isTrue();
      open.add(transaction);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
      open.remove(status.getTransaction());
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
      open.remove(status.getTransaction());
    }
  }
}
