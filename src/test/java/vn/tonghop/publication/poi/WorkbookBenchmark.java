package vn.tonghop.publication.poi;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.publication.Figures;
import vn.tonghop.publication.Plan2021;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.proof.WorkbookDifference;
import vn.tonghop.publication.proof.WorkbookProof;

/**
 * Writes the workbook of a plan of a million items and proves it, {@code src/bench/workbook.sh}.
 * Its đề án are those of 2021 over and over: what a plan of different ones takes by itself is not
 * measured.
 */
public final class WorkbookBenchmark {

  private static final int ITEMS = 1_000_000;
  private static final double NANOS = 1e9;

  private WorkbookBenchmark() {}

  /** Arguments: how many items, if not a million; how many rows a sheet has, if not all. */
  public static void main(String[] arguments) throws IOException {
    int items = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ITEMS;
    int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Book.MOST_ROWS;
    Path file = Files.createTempFile("tonghop-bench", ".xlsx");
    try {
      Publication publication = publication(items);
      print("the plan", System.nanoTime());
      long start = System.nanoTime();
      try (OutputStream out = Files.newOutputStream(file)) {
        new PoiPlanWorkbook(rows).write(publication, out);
      }
      print("written", start);
      WorkbookProof proof = Figures.proof(publication);
      start = System.nanoTime();
      List<WorkbookDifference> differences = proof.differences(file);
      print("proved", start);
      System.out.printf(
          Locale.ROOT,
          "%d items, %.0f MB; %d differences; at most %d MB heap%n",
          items,
          Files.size(file) / 1e6,
          differences.size(),
          Runtime.getRuntime().maxMemory() >> 20);
      if (!differences.isEmpty()) {
        throw new IllegalStateException(differences.toString());
      }
    } finally {
      Files.delete(file);
    }
  }

  private static Publication publication(int items) {
    List<Proposal> proposals = Plan2021.proposals();
    return Plan2021.counting(
        Plan2021.publication(
            Plan2021.APPENDIX,
            IntStream.range(0, items)
                .mapToObj(at -> proposals.get(at % (proposals.size() - 1)))
                .toList()));
  }

  /** With the most that was in use since the last line; what is garbage counts too. */
  private static void print(String what, long start) {
    long most = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        most += pool.getPeakUsage().getUsed();
        pool.resetPeakUsage();
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %.0f s, peak heap %d MB%n",
        what,
        (System.nanoTime() - start) / NANOS,
        most >> 20);
  }
}
