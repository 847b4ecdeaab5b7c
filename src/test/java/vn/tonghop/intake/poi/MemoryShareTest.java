package vn.tonghop.intake.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoryShareTest {

  private final MemoryShare memory = MemoryShare.of(10 << 20);

  @Test
  void whatIsLargerThanAllTakesAllAndGivesItBack() {
    try (MemoryShare.Taken all = memory.take(Long.MAX_VALUE)) {
      assertThat(all).isNotNull();
    }
    memory.take(10 << 20).close();
  }

  @Test
  void isGivenBackOnce() throws Exception {
    MemoryShare.Taken twice = memory.take(10 << 20);
    twice.close();
    twice.close();
    assertThat(mostAtOnce(10 << 20)).isEqualTo(1);
  }

  @Test
  void twoThatDoNotFitWaitForEachOther() throws Exception {
    assertThat(mostAtOnce(6 << 20)).isEqualTo(1);
  }

  @Test
  void threeThatFitDoNot() throws Exception {
    assertThat(mostAtOnce(3 << 20)).isLessThanOrEqualTo(3);
    try (MemoryShare.Taken first = memory.take(3 << 20);
        MemoryShare.Taken second = memory.take(3 << 20);
        MemoryShare.Taken third = memory.take(3 << 20)) {
      assertThat(first).isNotSameAs(second).isNotSameAs(third);
    }
  }

  private int mostAtOnce(long bytes) throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (int i = 0; i < 200; i++) {
        Future<?> last =
            threads.submit(
                () -> {
                  try (MemoryShare.Taken taken = memory.take(bytes)) {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    inside.decrementAndGet();
                    return taken;
                  }
                });
        if (i == 199) {
          last.get(1, TimeUnit.MINUTES);
        }
      }
    } finally {
      threads.shutdown();
      assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }
    return most.get();
  }
}
