package vn.tonghop.matching.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.matching.Linkage;
import vn.tonghop.matching.MatchingRules;
import vn.tonghop.proposal.Proposal;

/**
 * How well duplicates are found among đề án of which it is known which are the same, and how fast.
 * {@code src/bench/duplicates.sh}.
 */
public final class DuplicatesBenchmark {

  private static final int THREADS = 2;

  private DuplicatesBenchmark() {}

  /**
   * Measures: {@code quality SEED SIZE [MISTAKES]}, {@code weights SEED SIZE}, {@code shuffles SEED
   * SIZE COUNT}, or {@code speed SEED SIZE}. Weights are tuned with seeds below 1000 and reported
   * with those from 1000 on.
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    MatchingRules rules = PlanDefinitions.of2021().checks().matching();
    long seed = Long.parseLong(arguments[1]);
    int size = Integer.parseInt(arguments[2]);
    if (arguments[0].equals("speed")) {
      out.println(Speed.measure(rules, seed, size, THREADS));
      return;
    }
    if (arguments[0].equals("weights")) {
      LabelledSet set = LabelledSet.of(seed, size);
      new ObservedWeights(linkage(rules, set), set.rows()).print(out);
      return;
    }
    if (arguments[0].equals("shuffles")) {
      shuffles(new Shuffles(rules, seed, size), Integer.parseInt(arguments[3]), out);
      return;
    }
    int mistakes = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 0;
    quality(rules, seed, size, mistakes, out);
  }

  private static void quality(
      MatchingRules rules, long seed, int size, int mistakes, PrintStream out) {
    LabelledSet set = LabelledSet.of(seed, size);
    Linkage linkage = linkage(rules, set);
    Measures measures = new Measures(set.rows(), Found.of(linkage.clusters(THREADS), size));
    Compared compared = new Compared(linkage, set.rows());
    out.printf(Locale.ROOT, "%d đề án, seed %d%n%n", size, seed);
    new Report(out).print(measures, compared, size);
    if (mistakes > 0) {
      new MistakeList(out, set.rows(), linkage, compared).print(measures.mistakes(), mistakes);
    }
  }

  private static void shuffles(Shuffles shuffles, int count, PrintStream out) {
    Set<String> first = shuffles.groups(0);
    int other = 0;
    for (int shuffle = 1; shuffle < count; shuffle++) {
      Set<String> groups = shuffles.groups(shuffle);
      if (!groups.equals(first)) {
        other++;
        out.println("shuffle " + shuffle);
        shuffles.printDifference(first, groups, out);
      }
    }
    out.printf("%d shuffles, %d groups: %d have others%n", count, first.size(), other);
  }

  private static Linkage linkage(MatchingRules rules, LabelledSet set) {
    Linkage linkage = new Linkage(rules, World.KNOWN.submitters(), 1);
    for (Proposal proposal : set.proposals()) {
      linkage.add(proposal);
    }
    return linkage;
  }
}
