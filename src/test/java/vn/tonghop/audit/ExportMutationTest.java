package vn.tonghop.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is done to an export, it is found; the seed of each mutation is its number. */
class ExportMutationTest {

  private static final int MUTATIONS = 10_000;
  private static final int ENTRIES = 24;

  enum Log {
    DECISIONS(Logs.canonicalDecisions(ENTRIES)),
    OPERATIONS(Logs.canonicalOperations(ENTRIES));

    private final List<String> entries;

    Log(List<String> entries) {
      this.entries = entries;
    }
  }

  @ParameterizedTest
  @EnumSource(Log.class)
  void everyByteThatIsChangedAddedOrRemovedIsFound(Log log) {
    List<String> lines = Logs.lines(log.entries);
    byte[] export = Logs.export(lines);
    ExpectedHead head = head(log);
    assertThat(Logs.verify(export, head).isIntact()).isTrue();

    List<Integer> missed = new ArrayList<>();
    for (int seed = 0; seed < MUTATIONS; seed++) {
      if (Logs.verify(mutatedBytes(export, new Random(seed)), head).isIntact()) {
        missed.add(seed);
      }
    }
    assertThat(missed).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Log.class)
  void everyEntryThatIsAlteredIsFoundAndNamed(Log log) {
    List<String> lines = Logs.lines(log.entries);
    byte[] export = Logs.export(lines);
    SortedMap<LogFault.Kind, Integer> found = new TreeMap<>();

    for (int seed = 0; seed < MUTATIONS; seed++) {
      List<String> mutated = mutatedEntries(log.entries, lines, new Random(seed));
      byte[] bytes = Logs.export(mutated);
      assertThat(bytes).as("seed %d changes something", seed).isNotEqualTo(export);
      Verification verification = Logs.verify(bytes, head(log));
      LogFault fault = Objects.requireNonNull(verification.fault(), "not found: seed " + seed);
      found.merge(fault.kind(), 1, Integer::sum);
      if (fault.entry() > 0) {
        // One that was forged with its own hash shows by the next not continuing it.
        long first = firstChange(lines, mutated);
        assertThat(fault.entry()).as("seed %d", seed).isBetween(first, first + 1);
        assertThat(fault.entry() == first || fault.kind() == LogFault.Kind.NOT_LINKED).isTrue();
      }
    }
    assertThat(found.keySet())
        .containsExactly(
            LogFault.Kind.EMPTY,
            LogFault.Kind.NOT_CANONICAL,
            LogFault.Kind.DUPLICATE_KEY,
            LogFault.Kind.GAP,
            LogFault.Kind.REPEATED,
            LogFault.Kind.EDITED,
            LogFault.Kind.NOT_LINKED,
            LogFault.Kind.HEAD_NOT_FOUND,
            LogFault.Kind.ENTRIES_ADDED);
  }

  private static ExpectedHead head(Log log) {
    List<Chain.Link> links = Logs.links(log.entries);
    return ExpectedHead.last(links.get(links.size() - 1).hash());
  }

  private static byte[] mutatedBytes(byte[] export, Random random) {
    int at = random.nextInt(export.length);
    byte[] mutated =
        switch (random.nextInt(6)) {
          case 0 -> flipped(export, at, random);
          case 1 -> inserted(export, at, (byte) random.nextInt(256));
          case 2 -> inserted(export, at, (byte) " \t\r\n0{}\",:\\".charAt(random.nextInt(11)));
          case 3 -> removed(export, at);
          case 4 -> Arrays.copyOf(export, at);
          default -> inserted(export, export.length, (byte) random.nextInt(256));
        };
    // The same byte put before its like gives what was there before.
    return Arrays.equals(mutated, export) ? flipped(export, at, random) : mutated;
  }

  private static byte[] flipped(byte[] export, int at, Random random) {
    byte[] mutated = export.clone();
    mutated[at] ^= (byte) (1 + random.nextInt(255));
    return mutated;
  }

  private static byte[] inserted(byte[] export, int at, byte value) {
    byte[] mutated = new byte[export.length + 1];
    System.arraycopy(export, 0, mutated, 0, at);
    mutated[at] = value;
    System.arraycopy(export, at, mutated, at + 1, export.length - at);
    return mutated;
  }

  private static byte[] removed(byte[] export, int at) {
    byte[] mutated = new byte[export.length - 1];
    System.arraycopy(export, 0, mutated, 0, at);
    System.arraycopy(export, at + 1, mutated, at, export.length - at - 1);
    return mutated;
  }

  private static List<String> mutatedEntries(
      List<String> entries, List<String> lines, Random random) {
    List<String> mutated = new ArrayList<>(lines);
    int at = random.nextInt(ENTRIES);
    int other = (at + 1 + random.nextInt(ENTRIES - 1)) % ENTRIES;
    switch (random.nextInt(8)) {
      case 0 -> mutated.remove(at);
      case 1 -> Collections.swap(mutated, at, other);
      case 2 -> mutated.add(other, lines.get(at));
      case 3 -> mutated.set(at, lines.get(other));
      case 4 -> mutated.subList(at, ENTRIES).clear();
      case 5 -> mutated.set(at, lines.get(at).replaceFirst("\"(event|stage)\":\"", "$0X"));
      case 6 -> mutated.set(at, forged(lines.get(at), entries.get(other)));
      default -> {
        return Logs.lines(rebuilt(entries, at, other, random));
      }
    }
    return mutated;
  }

  /** An entry that is exchanged, with a hash that is right for it. */
  private static String forged(String line, String entry) {
    ExportLine parsed = Objects.requireNonNull(ExportLine.parse(line));
    return new Chain.Link(parsed.link().sequence(), parsed.link().previous(), entry).exportLine();
  }

  /** The entries from which the whole chain is made anew, without a fault in itself. */
  private static List<String> rebuilt(List<String> entries, int at, int other, Random random) {
    List<String> rebuilt = new ArrayList<>(entries);
    switch (random.nextInt(7)) {
      case 0 -> rebuilt.remove(at);
      case 1 -> Collections.swap(rebuilt, at, other);
      case 2 -> rebuilt.add(other, entries.get(at));
      case 3 -> rebuilt.add("{\"event\":\"ACCEPTED\"}");
      case 4 -> rebuilt.set(at, entries.get(at).replaceFirst("\\{", "{ "));
      case 5 -> rebuilt.set(at, entries.get(at).replaceFirst("\\{", "{\"z\":1,\"z\":1,"));
      default -> rebuilt.set(at, entries.get(at).replace("2021", "2022").replace("73", "74"));
    }
    return rebuilt;
  }

  private static long firstChange(List<String> lines, List<String> mutated) {
    int same = 0;
    while (same < lines.size()
        && same < mutated.size()
        && lines.get(same).equals(mutated.get(same))) {
      same++;
    }
    return same + 1L;
  }
}
