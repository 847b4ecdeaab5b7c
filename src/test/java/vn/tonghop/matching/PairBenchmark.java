package vn.tonghop.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.matching.bench.MadeSchemes;

/**
 * Scoring pairs of made đề án: a hundred of those that share a key and are therefore compared,
 * {@code src/bench/hot-parts.sh}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PairBenchmark {

  private static final int SCHEMES = 5_000;
  private static final int PAIRS = 100;

  private final Linkage linkage = new Linkage(PlanDefinitions.of2021().checks().matching());
  private final List<long[]> pairs = new ArrayList<>();

  public PairBenchmark() {
    MadeSchemes schemes = new MadeSchemes(1, 30);
    for (int scheme = 0; scheme < SCHEMES; scheme++) {
      linkage.add(schemes.next());
    }
    linkage.eachCandidate(
        (low, high) -> {
          if (pairs.size() < PAIRS) {
            pairs.add(new long[] {low, high});
          }
        });
  }

  @Benchmark
  public void scores(Blackhole seen) {
    for (long[] pair : pairs) {
      seen.consume(linkage.score((int) pair[0], (int) pair[1]));
    }
  }
}
