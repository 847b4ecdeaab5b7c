package vn.tonghop.deduplication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.deduplication.Groups.about;
import static vn.tonghop.deduplication.Groups.certain;
import static vn.tonghop.deduplication.Groups.doubtful;
import static vn.tonghop.deduplication.Verdict.KEEP;
import static vn.tonghop.deduplication.Verdict.MERGE;
import static vn.tonghop.deduplication.Verdict.SEPARATE;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Doubtful;
import vn.tonghop.proposal.Proposal;

/**
 * What is said of some members of a group, each shown by what becomes of it: "counts"; the number
 * of the one of which it is a copy; that number with "?" while it is in doubt, and with "." when
 * that was put off.
 */
class PartialDecisionTest {

  private static final Proposal A = proposal().in(1, "a.xlsx", 11).named("một").build();
  private static final Proposal B = proposal().in(2, "b.xlsx", 12).named("hai").build();
  private static final Proposal C = proposal().in(3, "c.xlsx", 13).named("ba").build();
  private static final Proposal D = proposal().in(4, "d.xlsx", 14).named("bốn").build();
  private static final DuplicateGroup ALL = doubtful(A, B, C, D);

  /** B is certainly the same as A, and D as C. */
  private static final DuplicateGroup PAIRS = Groups.of(List.of(List.of(A, B), List.of(C, D)));

  @Test
  void someAreOneAndTheRestIsStillAsked() {
    assertThat(settled(ALL, about(1, ALL, MERGE, 1, 2))).isEqualTo("counts 1 1? 1?");
    assertThat(settled(ALL, about(1, ALL, MERGE, 2, 4))).isEqualTo("counts 1? 1? 2");
  }

  @Test
  void someCountByThemselvesAndTheRestIsStillAsked() {
    assertThat(settled(ALL, about(1, ALL, SEPARATE, 3))).isEqualTo("counts 1? counts 1?");
    assertThat(settled(ALL, about(1, ALL, SEPARATE, 1))).isEqualTo("counts counts 2? 2?");
  }

  @Test
  void firstAndSecondAreOneAndTheThirdIsAnother() {
    DuplicateGroup group = doubtful(A, B, C);
    assertThat(settled(group, about(1, group, MERGE, 1, 2), about(2, group, SEPARATE, 3)))
        .isEqualTo("counts 1 counts");
    assertThat(settled(group, about(1, group, SEPARATE, 3), about(2, group, MERGE, 1, 2)))
        .isEqualTo("counts 1 counts");
    assertThat(group(group, about(1, group, MERGE, 1, 2)).isOpen()).isTrue();
    assertThat(group(group, about(1, group, MERGE, 1, 2), about(2, group, SEPARATE, 3)).isOpen())
        .isFalse();
  }

  @Test
  void whatIsOneWithWhatIsOneIsOne() {
    assertThat(settled(ALL, about(1, ALL, MERGE, 1, 2), about(2, ALL, MERGE, 2, 3)))
        .isEqualTo("counts 1 1 1?");
  }

  @Test
  void whatIsOneWithOneThatDiffersFromTheRestDiffersTooAndCountsOnce() {
    assertThat(settled(ALL, about(1, ALL, SEPARATE, 3), about(2, ALL, MERGE, 3, 4)))
        .isEqualTo("counts 1? counts 3");
  }

  @Test
  void certainCopiesAreFreedWhereTheyAreMeant() {
    DuplicateGroup group = doubtful(A, B);
    assertThat(settled(PAIRS, about(1, PAIRS, SEPARATE, 1, 2, 3, 4)))
        .isEqualTo("counts counts counts counts");
    assertThat(settled(PAIRS, about(1, PAIRS, SEPARATE, 2))).isEqualTo("counts counts 1? 3");
    assertThat(settled(certain(A, B), about(1, group, SEPARATE, 1))).isEqualTo("counts counts");
    assertThat(settled(PAIRS, about(1, PAIRS, SEPARATE, 3))).isEqualTo("counts 1 counts 1?");
  }

  @Test
  void mergingTakesCertainCopiesAlong() {
    assertThat(settled(PAIRS, about(1, PAIRS, MERGE, 2, 3))).isEqualTo("counts 1 1 1");
  }

  @Test
  void someArePutOff() {
    SettledGroup group = group(ALL, about(1, ALL, KEEP, 2, 3));
    assertThat(shown(group)).isEqualTo("counts 1. 1. 1?");
    assertThat(group.isOpen()).isTrue();
    assertThat(group(ALL, about(1, ALL, KEEP, 2, 3, 4)).isOpen()).isFalse();
  }

  @Test
  void theLastWordCounts() {
    ReviewDecision apart = about(1, ALL, SEPARATE, 1, 2, 3, 4);
    assertThat(settled(ALL, apart, about(2, ALL, MERGE, 2, 3))).isEqualTo("counts counts 2 counts");
    assertThat(settled(ALL, apart, about(2, ALL, KEEP, 2))).isEqualTo("counts 1. counts counts");
    assertThat(settled(ALL, apart, about(2, ALL, KEEP, 1)))
        .as("the others were said to count")
        .isEqualTo("2. counts counts counts");
    assertThat(settled(ALL, about(1, ALL, SEPARATE, 3), about(2, ALL, KEEP, 3)))
        .isEqualTo("counts 1? 1. 1?");
    assertThat(settled(ALL, about(1, ALL, MERGE, 1, 2, 3), about(2, ALL, SEPARATE, 2)))
        .isEqualTo("counts counts 1 1?");
    assertThat(settled(PAIRS, about(1, PAIRS, SEPARATE, 2), about(2, PAIRS, KEEP, 2)))
        .as("a copy again")
        .isEqualTo("counts 1 1? 3");
  }

  @Test
  void aDecisionAboutAllTakesThePlaceOfThoseBefore() {
    List<ReviewDecision> counting =
        new DecisionHistory(
                List.of(
                    about(3, ALL, SEPARATE, 3),
                    about(2, ALL, KEEP, 1, 2, 3, 4),
                    about(1, ALL, MERGE, 1, 2)))
            .counting();
    assertThat(counting).extracting(ReviewDecision::number).containsExactly(2, 3);
  }

  @Test
  void aDecisionSpeaksOnlyOfThoseThatItKnew() {
    DuplicateGroup three = doubtful(A, B, C);
    ReviewDecision another = about(1, three, SEPARATE, 3);
    assertThat(settled(doubtful(D, A, C), another))
        .as("D is asked about")
        .isEqualTo("3? counts counts");
    assertThat(settled(doubtful(D, C), another)).as("nothing is known").isEqualTo("counts 1?");
    ReviewDecision one = about(1, three, MERGE, 1, 2, 3);
    assertThat(settled(doubtful(A, B), one)).as("one left").isEqualTo("counts 1");
    assertThat(settled(ALL, one)).as("one came").isEqualTo("counts 1 1 1?");
    ReviewDecision putOff = about(1, three, KEEP, 1, 2, 3);
    assertThat(settled(doubtful(D, A, B), putOff)).as("A counted then").isEqualTo("counts 1? 1?");
  }

  @Test
  void whoSayTheSameAreToldApartByTheirOrder() {
    Proposal again = proposal().in(1, "a.xlsx", 12).named("một").build();
    Proposal thrice = proposal().in(1, "a.xlsx", 13).named("một").build();
    DuplicateGroup twins = certain(A, again);
    ReviewDecision apart = about(1, twins, SEPARATE, 1, 2);
    assertThat(settled(twins, apart)).isEqualTo("counts counts");
    assertThat(settled(certain(A, again, thrice), apart))
        .as("the third is asked about")
        .isEqualTo("counts counts 1?");
    assertThat(settled(certain(A, again, thrice), about(1, certain(A, again, thrice), SEPARATE, 3)))
        .isEqualTo("counts 1 counts");
  }

  @Test
  void theOneThatWasChosenIsCountedUntilAnotherIsChosen() {
    ReviewDecision chosen = staying(about(1, ALL, MERGE, 1, 2), 2);
    assertThat(settled(ALL, chosen)).isEqualTo("2 counts 2? 2?");
    assertThat(settled(ALL, chosen, about(2, ALL, MERGE, 2, 3))).isEqualTo("2 counts 2 2?");
    assertThat(settled(ALL, chosen, staying(about(2, ALL, MERGE, 2, 3), 3)))
        .isEqualTo("3 3 counts 3?");
    assertThat(settled(ALL, chosen, about(2, ALL, MERGE, 1, 2))).isEqualTo("counts 1 1? 1?");
    assertThat(settled(ALL, chosen, about(2, ALL, SEPARATE, 2))).isEqualTo("counts counts 1? 1?");
  }

  private static ReviewDecision staying(ReviewDecision decision, int number) {
    return new ReviewDecision(
        decision.number(),
        decision.group(),
        decision.verdict(),
        decision.members(),
        decision.known(),
        decision.known().get(number - 1),
        decision.reason(),
        decision.decidedBy(),
        decision.decidedAt());
  }

  @Test
  void eachStandsByTheDecisionThatSaysSo() {
    SettledGroup group =
        group(ALL, about(1, ALL, MERGE, 1, 2), about(2, ALL, SEPARATE, 3), about(3, ALL, KEEP, 4));
    assertThat(shown(group)).isEqualTo("counts 1 counts 1.");
    assertThat(group.members())
        .extracting(member -> member.by() == null ? 0 : member.by().number())
        .containsExactly(1, 1, 2, 3);
    assertThat(group.decisions()).extracting(ReviewDecision::number).containsExactly(1, 2, 3);
  }

  @Test
  void inAnyOrderTheyAreGivenTheSameComesOfIt() {
    List<ReviewDecision> decisions =
        new ArrayList<>(
            List.of(
                about(1, ALL, MERGE, 1, 2, 3), about(2, ALL, SEPARATE, 2), about(3, ALL, KEEP, 4)));
    SettledGroup expected = new Settlement(Doubtful.HOLD, decisions).settle(ALL);
    Collections.reverse(decisions);
    assertThat(new Settlement(Doubtful.HOLD, decisions).settle(ALL)).isEqualTo(expected);
  }

  private static String settled(DuplicateGroup group, ReviewDecision... decisions) {
    return shown(group(group, decisions));
  }

  private static SettledGroup group(DuplicateGroup group, ReviewDecision... decisions) {
    return new Settlement(Doubtful.HOLD, Arrays.asList(decisions)).settle(group);
  }

  private static String shown(SettledGroup group) {
    return group.members().stream()
        .map(PartialDecisionTest::shown)
        .collect(Collectors.joining(" "));
  }

  private static String shown(SettledMember member) {
    return switch (member.standing()) {
      case COUNTED -> "counts";
      case DUPLICATE -> Integer.toString(member.of() + 1);
      case HELD, COUNTED_IN_DOUBT -> (member.of() + 1) + (member.isOpen() ? "?" : ".");
    };
  }
}
