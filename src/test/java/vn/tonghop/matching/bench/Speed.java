package vn.tonghop.matching.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tonghop.matching.Cluster;
import vn.tonghop.matching.Linkage;
import vn.tonghop.matching.MatchingRules;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposal;

/** Time and memory of matching alone: making the đề án is not counted. */
final class Speed {

  private static final int AT_ONCE = 1000;
  private static final double NANOS = 1e9;
  private static final long MIB = 1L << 20;

  private Speed() {}

  static String measure(MatchingRules rules, long seed, int size, int threads) {
    HeapPeak peak = HeapPeak.watched();
    LabelledRows rows = new LabelledRows(seed);
    Linkage linkage = new Linkage(rules, World.KNOWN.submitters(), threads);
    long adding = 0;
    long busyAdding = 0;
    for (int made = 0; made < size; made += AT_ONCE) {
      List<Proposal> some = some(rows, made, Math.min(AT_ONCE, size - made));
      long start = System.nanoTime();
      long busyBefore = processorTime();
      some.forEach(linkage::add);
      adding += System.nanoTime() - start;
      busyAdding += processorTime() - busyBefore;
    }
    long start = System.nanoTime();
    long busyBefore = processorTime();
    List<Cluster> clusters = linkage.clusters(threads);
    long comparing = System.nanoTime() - start;
    long busyComparing = processorTime() - busyBefore;
    long most = peak.soFar();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return String.format(
        Locale.ROOT,
        "| %,d | %.1f s | %.1f s | %.1f s | %.1f s | %.1f s | %d MiB | %d MiB | %,d |",
        size,
        adding / NANOS,
        busyAdding / NANOS,
        comparing / NANOS,
        busyComparing / NANOS,
        (adding + comparing) / NANOS,
        most / MIB,
        (runtime.totalMemory() - runtime.freeMemory()) / MIB,
        clusters.size());
  }

  private static List<Proposal> some(LabelledRows rows, int made, int count) {
    List<Proposal> some = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Origin origin = new Origin(1 + made / AT_ONCE, 1, 1 + i);
      some.add(rows.next().row().at(origin, "file.xlsx"));
    }
    return some;
  }

  /** Of all threads, those that collect garbage and compile included. */
  private static long processorTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
