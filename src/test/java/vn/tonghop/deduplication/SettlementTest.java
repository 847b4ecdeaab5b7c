package vn.tonghop.deduplication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.deduplication.Groups.certain;
import static vn.tonghop.deduplication.Groups.decision;
import static vn.tonghop.deduplication.Groups.doubtful;
import static vn.tonghop.deduplication.Standing.COUNTED;
import static vn.tonghop.deduplication.Standing.COUNTED_IN_DOUBT;
import static vn.tonghop.deduplication.Standing.DUPLICATE;
import static vn.tonghop.deduplication.Standing.HELD;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Doubtful;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.FindingText;
import vn.tonghop.proposal.Proposal;

class SettlementTest {

  private static final Proposal A = proposal().in(1, "a.xlsx", 11).named("một").build();
  private static final Proposal B = proposal().in(2, "b.xlsx", 12).named("hai").build();
  private static final Proposal C = proposal().in(3, "c.xlsx", 13).named("ba").build();
  private static final DuplicateGroup CERTAIN = certain(A, B, C);

  /** A and B are certainly the same; C may be. */
  private static final DuplicateGroup MIXED = Groups.of(List.of(List.of(C), List.of(A, B)));

  @Test
  void ofThoseThatAreTheSameTheFirstIsCounted() {
    SettledGroup group = settled(CERTAIN);
    assertThat(standings(group)).containsExactly(COUNTED, DUPLICATE, DUPLICATE);
    assertThat(group.members()).extracting(SettledMember::of).containsExactly(0, 0, 0);
    assertThat(group.isOpen()).isFalse();
    assertThat(told(group))
        .containsExactly(
            "TH-301 b.xlsx [a.xlsx, Đăng ký, B11, " + group.shown() + "]",
            "TH-301 c.xlsx [a.xlsx, Đăng ký, B11, " + group.shown() + "]");
  }

  @Test
  void whatMayBeTheSameIsHeldUntilSomebodyDecides() {
    SettledGroup group = settled(MIXED);
    assertThat(standings(group)).containsExactly(COUNTED, HELD, DUPLICATE);
    assertThat(group.members()).extracting(SettledMember::of).containsExactly(0, 0, 1);
    assertThat(group.isOpen()).isTrue();
    String shown = group.key().substring(0, 8);
    assertThat(told(group))
        .containsExactly(
            "TH-308 a.xlsx [c.xlsx, Đăng ký, B13, " + shown + ", 62]",
            "TH-301 b.xlsx [a.xlsx, Đăng ký, B11, " + shown + "]");
  }

  @Test
  void theDefinitionMayHaveItCounted() {
    SettledGroup group = new Settlement(Doubtful.COUNT, List.of()).settle(MIXED);
    assertThat(standings(group)).containsExactly(COUNTED, COUNTED_IN_DOUBT, DUPLICATE);
    assertThat(group.isOpen()).isTrue();
    assertThat(codes(group))
        .containsExactly(FindingCode.MAYBE_DUPLICATE_COUNTED, FindingCode.DUPLICATE_PROPOSAL);
    assertThat(new Settlement(Doubtful.COUNT, List.of()).settle(CERTAIN))
        .isEqualTo(settled(CERTAIN));
  }

  @Test
  void whatIsOneIsCountedOnce() {
    SettledGroup group = settled(MIXED, decision(MIXED, Verdict.MERGE, null));
    assertThat(standings(group)).containsExactly(COUNTED, DUPLICATE, DUPLICATE);
    assertThat(group.members()).extracting(SettledMember::of).containsExactly(0, 0, 0);
    assertThat(group.isOpen()).isFalse();
    assertThat(codes(group)).containsOnly(FindingCode.DUPLICATE_DECIDED).hasSize(3);
  }

  @Test
  void whoDecidesMaySayWhichOneIsCounted() {
    SettledGroup group = settled(MIXED, decision(MIXED, Verdict.MERGE, B));
    assertThat(standings(group)).containsExactly(DUPLICATE, DUPLICATE, COUNTED);
    assertThat(group.members()).extracting(SettledMember::of).containsExactly(2, 2, 2);
    SettledGroup another = settled(CERTAIN, decision(CERTAIN, Verdict.MERGE, C));
    assertThat(standings(another)).containsExactly(DUPLICATE, DUPLICATE, COUNTED);
  }

  @Test
  void whatIsDifferentIsCountedAndSoAreItsCertainCopies() {
    SettledGroup group = settled(MIXED, decision(MIXED, Verdict.SEPARATE, null));
    assertThat(standings(group)).containsOnly(COUNTED);
    assertThat(group.members()).extracting(SettledMember::of).containsExactly(0, 1, 2);
    assertThat(codes(group)).hasSize(3).containsOnly(FindingCode.DUPLICATE_DECIDED);
  }

  @Test
  void whatWasCertainIsCountedEachWhenSomebodySaysThatItIsDifferent() {
    SettledGroup group = settled(CERTAIN, decision(CERTAIN, Verdict.SEPARATE, null));
    assertThat(standings(group)).containsOnly(COUNTED);
    assertThat(codes(group)).hasSize(3).containsOnly(FindingCode.DUPLICATE_DECIDED);
  }

  @Test
  void whatIsPutOffStaysAsItWasAndIsNotAskedAgain() {
    ReviewDecision keep = decision(MIXED, Verdict.KEEP, null);
    SettledGroup group = settled(MIXED, keep);
    assertThat(standings(group)).containsExactly(COUNTED, HELD, DUPLICATE);
    assertThat(group.isOpen()).isFalse();
    assertThat(codes(group))
        .containsExactly(
            FindingCode.DUPLICATE_DECIDED,
            FindingCode.DUPLICATE_PROPOSAL,
            FindingCode.DUPLICATE_DECIDED);
    assertThat(standings(new Settlement(Doubtful.COUNT, List.of(keep)).settle(MIXED)))
        .containsExactly(COUNTED, COUNTED_IN_DOUBT, DUPLICATE);
  }

  @Test
  void aDecisionHoldsWhereverItsMembersStandAndForTheirContentOnly() {
    ReviewDecision separate = decision(doubtful(A, B), Verdict.SEPARATE, null);
    Proposal moved = proposal().in(9, "moved.xlsx", 40).named("hai").build();
    assertThat(standings(settled(doubtful(moved, A), separate))).containsOnly(COUNTED);
    Proposal changed = proposal().in(2, "b.xlsx", 12).named("hai").noted("mới").build();
    assertThat(standings(settled(doubtful(A, changed), separate))).containsExactly(COUNTED, HELD);
    SettledGroup joined = settled(doubtful(A, B, C), separate);
    assertThat(standings(joined)).containsExactly(COUNTED, COUNTED, HELD);
    assertThat(joined.isOpen()).as("what came is asked about").isTrue();
  }

  @Test
  void whatWasDecidedIsToldInWords() {
    SettledGroup group = settled(MIXED, decision(MIXED, Verdict.SEPARATE, null));
    Finding finding = GroupFindings.of(group).values().iterator().next();
    assertThat(FindingText.in(Locale.forLanguageTag("vi")).message(finding))
        .isEqualTo(
            "So với đề án ở c.xlsx, sheet Đăng ký, ô B13 (nhóm "
                + group.shown()
                + "): lan@so-ct đã quyết định \"là các đề án khác nhau\"; đề án này được tính."
                + " Lý do: \"đã gọi điện hỏi\".");
  }

  private static SettledGroup settled(DuplicateGroup group, ReviewDecision... decisions) {
    return new Settlement(Doubtful.HOLD, List.of(decisions)).settle(group);
  }

  private static List<Standing> standings(SettledGroup group) {
    return group.members().stream().map(SettledMember::standing).toList();
  }

  private static List<FindingCode> codes(SettledGroup group) {
    return GroupFindings.of(group).values().stream().map(Finding::code).toList();
  }

  private static List<String> told(SettledGroup group) {
    return GroupFindings.of(group).values().stream()
        .map(one -> one.code().id() + " " + one.address().file() + " " + one.arguments())
        .toList();
  }
}
