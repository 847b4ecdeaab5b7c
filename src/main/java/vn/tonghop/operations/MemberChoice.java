package vn.tonghop.operations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.deduplication.MemberNumbers;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.finding.FindingText;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Proposal;

/** Which members of a group somebody means: by number, or by where they stand as he has read it. */
final class MemberChoice {

  private static final List<FindingText> LANGUAGES =
      List.of(FindingText.in(Locale.ENGLISH), FindingText.in(Locale.forLanguageTag("vi")));

  private final SettledGroup group;

  MemberChoice(SettledGroup group) {
    this.group = group;
  }

  /** The first of some texts by which no member is meant; empty when there is none. */
  Optional<String> unknown(Stream<String> typed) {
    return typed.filter(text -> places(text).isEmpty()).findFirst();
  }

  /** Places of all that are meant. */
  SortedSet<Integer> places(List<String> typed) {
    SortedSet<Integer> places = new TreeSet<>();
    typed.forEach(text -> places(text).ifPresent(places::addAll));
    return places;
  }

  private Optional<SortedSet<Integer>> places(String typed) {
    String text = typed.strip();
    if (MemberNumbers.isNumbers(text)) {
      return MemberNumbers.places(text, group.members().size());
    }
    return IntStream.range(0, group.members().size())
        .filter(place -> addresses(place).anyMatch(text::equalsIgnoreCase))
        .boxed()
        .findFirst()
        .map(place -> new TreeSet<>(List.of(place)));
  }

  /** As the screen, the workbook, the findings and the logs show it. */
  private Stream<String> addresses(int place) {
    Proposal proposal = group.proposal(place);
    return Stream.concat(
        Stream.of(group.whereIs(place)),
        LANGUAGES.stream()
            .flatMap(
                texts ->
                    Stream.of(
                        texts.place(proposal.address()), texts.place(proposal.at(Field.NAME)))));
  }
}
