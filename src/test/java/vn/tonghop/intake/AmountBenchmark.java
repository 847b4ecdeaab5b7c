package vn.tonghop.intake;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reading amounts that were typed as text: four of them, {@code src/bench/hot-parts.sh}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AmountBenchmark {

  private final List<String> texts = List.of("195.000", "1.058.400", "(45.500)", "300 triệu đồng");

  /** Taken apart, and made a number. */
  @Benchmark
  public void amounts(Blackhole seen) {
    for (String text : texts) {
      seen.consume(Objects.requireNonNull(WrittenAmount.of(text), text).in(Notation.VIETNAMESE));
    }
  }
}
