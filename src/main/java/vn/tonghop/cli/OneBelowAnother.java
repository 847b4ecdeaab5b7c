package vn.tonghop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.finding.FindingText;
import vn.tonghop.matching.Score;

/**
 * The đề án of a group of many: the first one in full, and of each other in a few lines where it
 * stands, what differs, and how much speaks for it being the same.
 */
final class OneBelowAnother {

  private static final int[] FIRST = {24, 104};
  private static final int[] OTHERS = {4, 20, 34, 58, 8};

  private final Words words;
  private final FindingText texts;
  private final ProposalTexts said;

  OneBelowAnother(Words words, ProposalTexts said) {
    this.words = words;
    this.texts = FindingText.in(words.locale());
    this.said = said;
  }

  List<String> of(SettledGroup group) {
    Map<String, @Nullable String> first = said.of(group.proposal(0));
    WrappedTable full = new WrappedTable(FIRST);
    full.row("", "1");
    full.row(words.say("review.standing"), standing(group, 0));
    full.row(words.say("review.place"), texts.place(group.proposal(0).address()));
    first.forEach(
        (label, text) -> {
          if (text != null) {
            full.row(label, text);
          }
        });
    WrappedTable others = new WrappedTable(OTHERS);
    others.row(
        "",
        words.say("review.standing"),
        words.say("review.place"),
        words.say("review.differing"),
        words.say("review.sum"));
    for (int place = 1; place < group.members().size(); place++) {
      others.row(
          Integer.toString(place + 1),
          standing(group, place),
          texts.place(group.proposal(place).address()),
          differing(first, said.of(group.proposal(place))),
          sum(group.members().get(place).member().score()));
    }
    List<String> lines = new ArrayList<>(full.lines());
    lines.add("");
    lines.addAll(others.lines());
    return lines;
  }

  private String standing(SettledGroup group, int place) {
    return texts.standingLabel(group.members().get(place).standing().name());
  }

  private String differing(
      Map<String, @Nullable String> first, Map<String, @Nullable String> other) {
    StringJoiner differing = new StringJoiner("; ");
    first.forEach(
        (label, text) -> {
          String own = other.get(label);
          if (!Objects.equals(own, text)) {
            String shown = own == null ? words.say("review.nothingSaid") : own;
            differing.add(label + " " + words.say("review.different", shown));
          }
        });
    return differing.length() == 0 ? words.say("review.same") : differing.toString();
  }

  /** Those that are equal in all that makes a đề án are not weighed. */
  private String sum(Score score) {
    return score.parts().isEmpty()
        ? words.say("review.identical")
        : String.format(Locale.ROOT, "%+d", score.points());
  }
}
