package vn.tonghop.deduplication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.matching.Agreement;
import vn.tonghop.matching.Evidence;
import vn.tonghop.matching.Score;
import vn.tonghop.matching.ScorePart;
import vn.tonghop.proposal.Proposal;

/** Groups of duplicates and decisions about them, as fixtures. */
public final class Groups {

  private Groups() {}

  /** All of them certainly the same; the first one stays. */
  public static DuplicateGroup certain(Proposal... members) {
    return of(List.of(List.of(members)));
  }

  /** Each of them maybe the same as the others; the first one stays. */
  public static DuplicateGroup doubtful(Proposal... members) {
    return of(Arrays.stream(members).map(List::of).toList());
  }

  /** Set by set of those that are certainly the same. */
  public static DuplicateGroup of(List<List<Proposal>> sames) {
    List<GroupMember> members = new ArrayList<>();
    for (int same = 0; same < sames.size(); same++) {
      for (Proposal proposal : sames.get(same)) {
        Score score = members.isEmpty() ? new Score(List.of()) : score();
        members.add(new GroupMember(proposal, Content.of(proposal), same, score));
      }
    }
    return new DuplicateGroup(members);
  }

  /** 62 points. */
  public static Score score() {
    return new Score(
        List.of(
            new ScorePart(Evidence.NAME, Agreement.CLOSE, 80),
            new ScorePart(Evidence.BENEFICIARY, Agreement.SAME, 35),
            new ScorePart(Evidence.PROGRAMME, Agreement.DIFFERENT, 0),
            new ScorePart(Evidence.AMOUNTS, Agreement.DIFFERENT, -53)));
  }

  /** The first decision, about all of a group. */
  public static ReviewDecision decision(
      DuplicateGroup group, Verdict verdict, @Nullable Proposal stays) {
    return decision(1, group, verdict, group.names(), stays == null ? null : Content.of(stays));
  }

  /** A decision about some of a group, by their numbers in it. */
  public static ReviewDecision about(
      int number, DuplicateGroup group, Verdict verdict, int... members) {
    List<String> names = group.names();
    return decision(
        number,
        group,
        verdict,
        Arrays.stream(members).mapToObj(member -> names.get(member - 1)).toList(),
        null);
  }

  private static ReviewDecision decision(
      int number,
      DuplicateGroup group,
      Verdict verdict,
      List<String> members,
      @Nullable String stays) {
    return new ReviewDecision(
        number,
        group.key(),
        verdict,
        members,
        group.names(),
        stays,
        "đã gọi điện hỏi",
        "lan@so-ct",
        Instant.parse("2021-03-05T08:00:00Z"));
  }
}
