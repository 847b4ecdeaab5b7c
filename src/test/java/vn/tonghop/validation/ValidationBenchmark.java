package vn.tonghop.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.IntakeItems;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.SubmissionReader;
import vn.tonghop.intake.poi.PoiWorkbookSource;
import vn.tonghop.proposal.Proposal;

/**
 * Asks every rule of a hundred thousand đề án: those of the 2021 sample over and over, on two
 * threads. {@code src/bench/validation.sh}.
 */
public final class ValidationBenchmark {

  private static final int PROPOSALS = 100_000;
  private static final int THREADS = 2;
  private static final int ROUNDS = 7;
  private static final double NANOS = 1e9;

  private ValidationBenchmark() {}

  /** Takes no arguments. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    PlanDefinition definition = PlanDefinitions.of2021();
    List<Proposal> sample = sample(definition);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    double[] seconds = new double[ROUNDS];
    long findings = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      findings = judgeAll(new Rules(definition), sample, threads);
      seconds[round] = (System.nanoTime() - start) / NANOS;
    }
    threads.shutdown();
    System.out.printf(
        Locale.ROOT,
        "%d đề án, %d rules, %d findings: %.2f s the first time, %.2f s median of %d%n",
        PROPOSALS,
        new Rules(definition).versions().size() - 1,
        findings,
        seconds[0],
        Arrays.stream(seconds).sorted().toArray()[ROUNDS / 2],
        ROUNDS);
  }

  private static long judgeAll(Rules rules, List<Proposal> sample, ExecutorService threads)
      throws InterruptedException, ExecutionException {
    List<Future<Long>> shares = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int first = thread;
      shares.add(threads.submit(() -> judge(rules, sample, first)));
    }
    long findings = 0;
    for (Future<Long> share : shares) {
      findings += share.get();
    }
    return findings;
  }

  private static long judge(Rules rules, List<Proposal> sample, int first) {
    long findings = 0;
    for (int i = first; i < PROPOSALS; i += THREADS) {
      findings += rules.judge(sample.get(i % sample.size()), false).findings().size();
    }
    return findings;
  }

  private static List<Proposal> sample(PlanDefinition definition) throws IOException {
    SubmissionReader reader = new SubmissionReader(new PoiWorkbookSource());
    try (Stream<Path> files = Files.list(Path.of("sample-inputs/2021"))) {
      return files.sorted().flatMap(file -> proposals(reader, file, definition)).toList();
    }
  }

  private static Stream<Proposal> proposals(
      SubmissionReader reader, Path file, PlanDefinition definition) {
    List<Proposal> proposals = new ArrayList<>();
    SubmissionFile submission = new SubmissionFile(1, file.getFileName().toString(), file);
    try (IntakeItems items = reader.open(submission, definition)) {
      for (IntakeItem item = items.next(); item != null; item = items.next()) {
        if (item instanceof IntakeItem.Row row && row.proposal() != null) {
          proposals.add(row.proposal());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return proposals.stream();
  }
}
