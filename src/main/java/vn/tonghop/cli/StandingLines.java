package vn.tonghop.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.deduplication.MemberNumbers;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.deduplication.SettledMember;
import vn.tonghop.deduplication.Standing;
import vn.tonghop.finding.FindingText;

/** What becomes of the members of a group, in a line for all of which the same becomes. */
final class StandingLines {

  private final Words words;
  private final FindingText texts;

  StandingLines(Words words) {
    this.words = words;
    this.texts = FindingText.in(words.locale());
  }

  /** "1, 3: counted", "2: not counted, the same as 1", "4-9: ..., to be decided". */
  List<String> of(SettledGroup group) {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (int place = 0; place < group.members().size(); place++) {
      places.computeIfAbsent(of(group.members().get(place)), any -> new ArrayList<>()).add(place);
    }
    return places.entrySet().stream()
        .map(entry -> MemberNumbers.shown(entry.getValue()) + ": " + entry.getKey())
        .toList();
  }

  /** "not counted for the time being, to be decided". */
  String of(SettledMember member) {
    String standing = texts.standingLabel(member.standing().name());
    if (member.isOpen()) {
      return words.say("review.openMember", standing);
    }
    if (member.standing() == Standing.DUPLICATE) {
      return words.say("review.copyOf", standing, words.number(member.of() + 1));
    }
    return member.standing().isInDoubt() ? words.say("review.putOffMember", standing) : standing;
  }
}
