package vn.tonghop.publication.poi;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.deduplication.SettledMember;
import vn.tonghop.finding.FindingText;
import vn.tonghop.matching.Score;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.publication.DuplicateWords;
import vn.tonghop.publication.SubmitterNames;

/**
 * A đề án of a group.
 *
 * @param place in the group, from 0
 * @param submitters what they are called
 */
record DuplicateRow(SettledGroup group, int place, SubmitterNames submitters) {

  private static final FindingText TEXT = FindingText.in(Locale.forLanguageTag("vi"));

  int number() {
    return place + 1;
  }

  Proposal proposal() {
    return group.proposal(place);
  }

  Score score() {
    return settled().member().score();
  }

  private SettledMember settled() {
    return group.members().get(place);
  }

  String where() {
    return TEXT.place(proposal().address());
  }

  /** "không tính, trùng với 1". */
  String standing() {
    return DuplicateWords.standing(settled());
  }

  /** The colour only repeats what the text says. */
  @Nullable String colour() {
    return settled().isOpen() ? SeverityColour.YELLOW.hex() : null;
  }

  String submitter(Proposal proposal) {
    return submitters.of(proposal.submitterCode());
  }

  boolean differs(Function<Proposal, ? extends @Nullable Object> said) {
    return !Objects.equals(said.apply(proposal()), said.apply(group.proposal(0)));
  }
}
