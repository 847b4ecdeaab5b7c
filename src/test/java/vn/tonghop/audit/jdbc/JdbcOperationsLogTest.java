package vn.tonghop.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tonghop.audit.Chain;
import vn.tonghop.audit.OperationEntry;
import vn.tonghop.audit.OperationEvent;
import vn.tonghop.database.MigratedDatabase;

class JdbcOperationsLogTest {

  private static final int WRITERS = 8;
  private static final int EACH = 15;

  private final MigratedDatabase database = MigratedDatabase.fresh();
  private final JdbcOperationsLog log =
      new JdbcOperationsLog(database.jdbc(), database.transaction());

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void entriesAreChainedAsTheyCome() {
    OperationEntry started = entry("a", 1);
    OperationEntry published = entry("a", 2);
    log.record(started);
    log.record(published);
    Chain chain = Chain.empty();
    assertThat(hashes())
        .containsExactly(
            chain.append(started.canonical()).hash(), chain.append(published.canonical()).hash());
  }

  @Test
  void theSameEntryTwiceIsTwoEntries() {
    log.record(entry("a", 1));
    log.record(entry("a", 1));
    assertThat(hashes()).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void eightWritersAtOnceMakeOneUnbrokenChain() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<?>> writing = new ArrayList<>();
    for (int writer = 1; writer <= WRITERS; writer++) {
      String name = "writer-" + writer;
      writing.add(threads.submit(() -> write(name, start)));
    }
    start.countDown();
    for (Future<?> writer : writing) {
      writer.get();
    }
    threads.shutdown();
    assertUnbroken(WRITERS * EACH);
  }

  @Test
  void anEntryIsGoneWithTheTransactionThatItIsPartOf() {
    log.record(entry("a", 1));
    database
        .transaction()
        .executeWithoutResult(
            status -> {
              log.record(entry("a", 2));
              status.setRollbackOnly();
            });
    log.record(entry("a", 3));
    assertUnbroken(2);
  }

  private Void write(String name, CountDownLatch start) throws InterruptedException {
    start.await();
    for (int i = 1; i <= EACH; i++) {
      log.record(entry(name, i));
    }
    return null;
  }

  private void assertUnbroken(int links) {
    Chain chain = Chain.empty();
    List<String> expected =
        database
            .jdbc()
            .queryForList("select body from operation_entry order by sequence", String.class)
            .stream()
            .map(body -> chain.append(body).hash())
            .toList();
    assertThat(hashes()).isEqualTo(expected).hasSize(links);
    assertThat(
            database
                .jdbc()
                .queryForObject("select max(sequence) from operation_entry", Integer.class))
        .isEqualTo(links);
    assertThat(
            database
                .jdbc()
                .queryForList(
                    "select previous from operation_entry order by sequence", String.class))
        .first()
        .isEqualTo(Chain.GENESIS);
  }

  private List<String> hashes() {
    return database
        .jdbc()
        .queryForList("select hash from operation_entry order by sequence", String.class);
  }

  private static OperationEntry entry(String actor, int revision) {
    return new OperationEntry(
        Instant.EPOCH, actor, OperationEvent.STARTED, 2021, revision, Map.of());
  }
}
