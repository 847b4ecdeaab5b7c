package vn.tonghop.deduplication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.deduplication.Groups.decision;
import static vn.tonghop.deduplication.Groups.doubtful;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.matching.Cluster;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.Proposals;

/** The comparison, which joins but identical ones here, does not join what a person has joined. */
class DecidedCopiesTest {

  private static final Proposal A = proposal().in(1, "a.xlsx", 11).named("một").build();
  private static final Proposal B = proposal().in(2, "b.xlsx", 12).named("hai").build();
  private static final Proposal C = proposal().in(3, "c.xlsx", 13).named("ba").build();
  private static final Proposal D = proposal().in(4, "d.xlsx", 14).named("bốn").build();
  private static final DuplicateGroup GROUP = doubtful(A, B, C);

  private static List<Cluster> found(List<ReviewDecision> decisions, Proposal... proposals) {
    CopySearch search = new DecidedCopies(new IdenticalCopies(), decisions);
    for (Proposal proposal : proposals) {
      search.add(proposal);
    }
    return search.clusters();
  }

  @Test
  void areTogetherAgainWhenAPersonMadeThemOne() {
    List<ReviewDecision> merged = List.of(decision(GROUP, Verdict.MERGE, null));
    assertThat(found(merged, D, A, B, C))
        .containsExactly(new Cluster(List.of(List.of(1), List.of(2), List.of(3))));
  }

  @Test
  void areTogetherAgainWhenAPersonPutThemOff() {
    List<ReviewDecision> kept = List.of(decision(GROUP, Verdict.KEEP, null));
    assertThat(found(kept, A, B)).containsExactly(new Cluster(List.of(List.of(0), List.of(1))));
  }

  @Test
  void stayApartWhereNobodyJoinedThem() {
    assertThat(found(List.of(), A, B, C)).isEmpty();
    assertThat(found(List.of(decision(GROUP, Verdict.SEPARATE, null)), A, B, C)).isEmpty();
    assertThat(found(List.of(decision(GROUP, Verdict.MERGE, null)), A, D)).isEmpty();
  }

  @Test
  void stayApartWhenOneSaysSomethingElseNow() {
    Proposal corrected = Proposals.like(B).funded(1_000_000, 1_000_000, 0, 0).build();
    List<ReviewDecision> merged = List.of(decision(doubtful(A, B), Verdict.MERGE, null));
    assertThat(found(merged, A, corrected)).isEmpty();
  }

  @Test
  void joinWhatBelongsToEachOfThem() {
    Proposal again = Proposals.like(B).in(5, "e.xlsx", 15).build();
    List<ReviewDecision> merged = List.of(decision(doubtful(A, B), Verdict.MERGE, null));
    assertThat(found(merged, A, B, D, again))
        .containsExactly(new Cluster(List.of(List.of(0), List.of(1, 3))));
  }
}
