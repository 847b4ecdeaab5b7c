package vn.tonghop.deduplication;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Origin;

/** What is to be told of the đề án of a group: why one is not counted, or counted all the same. */
public final class GroupFindings {

  private GroupFindings() {}

  /** By the origin of its đề án; one that is counted without anybody having decided has none. */
  public static SortedMap<Origin, Finding> of(SettledGroup group) {
    SortedMap<Origin, Finding> findings = new TreeMap<>();
    for (int place = 0; place < group.members().size(); place++) {
      SettledMember member = group.members().get(place);
      Origin origin = member.member().proposal().origin();
      if (member.by() != null) {
        findings.put(origin, decided(group, place, member.by()));
      } else if (member.standing() != Standing.COUNTED) {
        findings.put(origin, undecided(group, member));
      }
    }
    return findings;
  }

  private static Finding decided(SettledGroup group, int place, ReviewDecision decision) {
    SettledMember member = group.members().get(place);
    return finding(
        FindingCode.DUPLICATE_DECIDED,
        member,
        group.address(group.comparedWith(place)),
        decision.verdict().name(),
        decision.decidedBy(),
        decision.reason(),
        group.shown(),
        member.standing().name());
  }

  private static Finding undecided(SettledGroup group, SettledMember member) {
    List<String> of = group.address(member.of());
    if (member.standing() == Standing.DUPLICATE) {
      return finding(FindingCode.DUPLICATE_PROPOSAL, member, of, group.shown());
    }
    return finding(
        member.standing() == Standing.HELD
            ? FindingCode.MAYBE_DUPLICATE_HELD
            : FindingCode.MAYBE_DUPLICATE_COUNTED,
        member,
        of,
        group.shown(),
        Integer.toString(member.member().score().points()));
  }

  private static Finding finding(
      FindingCode code, SettledMember member, List<String> of, String... further) {
    return Finding.of(
        code,
        member.member().proposal().at(Field.NAME),
        Stream.concat(of.stream(), Stream.of(further)).toArray(String[]::new));
  }
}
