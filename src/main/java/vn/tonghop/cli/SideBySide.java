package vn.tonghop.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.deduplication.SettledMember;
import vn.tonghop.finding.FindingText;
import vn.tonghop.matching.Agreement;
import vn.tonghop.matching.Evidence;
import vn.tonghop.matching.ScorePart;

/**
 * The đề án of a group beside each other: the first one in full, of the others what differs from
 * it, and how much speaks for each being the same.
 */
final class SideBySide {

  private static final int LABEL = 24;

  /** Blanks at the beginning of a cell are lost where it is wrapped; these are not. */
  private static final char NO_BREAK = '\u00a0';

  /** For all columns of đề án together; as wide as a terminal is that shows tables at all. */
  private static final int ROOM = 104;

  /** The first one, and so many others at once. */
  private static final int OTHERS = 2;

  private final Words words;
  private final FindingText texts;
  private final ProposalTexts said;

  SideBySide(Words words, ProposalTexts said) {
    this.words = words;
    this.texts = FindingText.in(words.locale());
    this.said = said;
  }

  List<String> of(SettledGroup group) {
    List<String> lines = new ArrayList<>();
    for (int from = 1; from < group.members().size(); from += OTHERS) {
      int to = Math.min(from + OTHERS, group.members().size());
      if (from > 1) {
        lines.add("");
      }
      lines.addAll(block(group, from, to));
    }
    return lines;
  }

  private List<String> block(SettledGroup group, int from, int to) {
    int[] places = IntStream.concat(IntStream.of(0), IntStream.range(from, to)).toArray();
    int[] widths = new int[places.length + 1];
    Arrays.fill(widths, ROOM / places.length);
    widths[0] = LABEL;
    WrappedTable table = new WrappedTable(widths);
    row(table, "", places, place -> Integer.toString(place + 1));
    row(
        table,
        words.say("review.standing"),
        places,
        place -> texts.standingLabel(group.members().get(place).standing().name()));
    row(
        table,
        words.say("review.place"),
        places,
        place -> texts.place(group.proposal(place).address()));
    compared(table, group, places);
    score(table, group, places);
    return table.lines();
  }

  /** The first in full, of the others what differs; no row of which none says anything. */
  private void compared(WrappedTable table, SettledGroup group, int[] places) {
    List<Map<String, @Nullable String>> all =
        Arrays.stream(places).mapToObj(place -> said.of(group.proposal(place))).toList();
    for (String label : all.get(0).keySet()) {
      if (all.stream().anyMatch(texts -> texts.get(label) != null)) {
        String[] cells = new String[places.length + 1];
        cells[0] = label;
        for (int at = 0; at < places.length; at++) {
          cells[at + 1] = cell(places[at], all.get(0).get(label), all.get(at).get(label));
        }
        table.row(cells);
      }
    }
  }

  private String cell(int place, @Nullable String first, @Nullable String own) {
    String shown = own == null ? words.say("review.nothingSaid") : own;
    if (place == 0) {
      return shown;
    }
    return Objects.equals(own, first)
        ? words.say("review.same")
        : words.say("review.different", shown);
  }

  private void score(WrappedTable table, SettledGroup group, int[] places) {
    row(table, "", places, place -> "");
    row(table, words.say("review.score"), places, place -> identical(group, place));
    for (Evidence evidence : Evidence.values()) {
      if (Arrays.stream(places).anyMatch(place -> part(group, place, evidence).isPresent())) {
        row(
            table,
            texts.evidenceLabel(evidence.name()),
            places,
            place -> part(group, place, evidence).map(this::part).orElse(""));
      }
    }
    if (Arrays.stream(places).anyMatch(place -> hasScore(group, place))) {
      row(
          table,
          words.say("review.sum"),
          places,
          place ->
              hasScore(group, place)
                  ? points(group.members().get(place).member().score().points())
                  : "");
    }
  }

  /** Those that are equal in all that makes a đề án are not weighed. */
  private String identical(SettledGroup group, int place) {
    SettledMember member = group.members().get(place);
    return place > 0 && member.member().score().parts().isEmpty()
        ? words.say("review.identical")
        : "";
  }

  private static boolean hasScore(SettledGroup group, int place) {
    return !group.members().get(place).member().score().parts().isEmpty();
  }

  private static Optional<ScorePart> part(SettledGroup group, int place, Evidence evidence) {
    return group.members().get(place).member().score().parts().stream()
        .filter(part -> part.evidence() == evidence)
        .filter(part -> part.points() != 0 || part.agreement() != Agreement.UNKNOWN)
        .findFirst();
  }

  private String part(ScorePart part) {
    return points(part.points()) + "  " + texts.agreementLabel(part.agreement().name());
  }

  /** Below one another, the last digit of each. */
  private static String points(int points) {
    return String.format(Locale.ROOT, "%+5d", points).replace(' ', NO_BREAK);
  }

  private static void row(
      WrappedTable table, String label, int[] places, Function<Integer, String> cell) {
    table.row(
        Stream.concat(Stream.of(label), Arrays.stream(places).boxed().map(cell))
            .toArray(String[]::new));
  }
}
