package vn.tonghop.audit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One entry of the decision log, {@code src/bench/hot-parts.sh}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EntryBenchmark {

  private final DecisionEntry entry =
      new DecisionEntry(
          Stage.INTAKE,
          "731-bien-hoa.xlsx",
          1,
          17,
          DecisionEvent.READ,
          Map.of(
              "kind", "ITEM",
              "amounts", Map.of("total", 545_000_000L, "provincial", 370_000_000L),
              "cells", List.of("B17", "G17", "H17")));
  private final String canonical = entry.canonical();
  private final Chain chain = Chain.empty();

  /** As canonical JSON. */
  @Benchmark
  public String canonical() {
    return entry.canonical();
  }

  /** Hashed behind the one before it. */
  @Benchmark
  public Chain.Link chained() {
    return chain.append(canonical);
  }
}
