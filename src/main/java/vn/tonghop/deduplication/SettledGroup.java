package vn.tonghop.deduplication;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Address;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Proposal;

/**
 * A group and what became of it.
 *
 * @param key {@link DuplicateGroup#key}
 * @param certain whether all of it are certainly the same, by what they say
 * @param members in the order of the group
 */
public record SettledGroup(String key, boolean certain, List<SettledMember> members) {

  public SettledGroup {
    members = List.copyOf(members);
  }

  /** Whether somebody has to decide about some of it. */
  public boolean isOpen() {
    return members.stream().anyMatch(SettledMember::isOpen);
  }

  /** By which decisions its members have their standing, the first one first. */
  public List<ReviewDecision> decisions() {
    return members.stream()
        .map(SettledMember::by)
        .filter(Objects::nonNull)
        .distinct()
        .sorted(Comparator.comparingInt(ReviewDecision::number))
        .toList();
  }

  /** As it was before anybody settled it. */
  public DuplicateGroup group() {
    return new DuplicateGroup(members.stream().map(SettledMember::member).toList());
  }

  /** How people call it. */
  public String shown() {
    return DuplicateGroup.shown(key);
  }

  /**
   * Place of the one beside which a member has its standing: the one of which it may be a copy, or
   * for one that is counted another one of which the same decision speaks.
   */
  public int comparedWith(int place) {
    SettledMember member = members.get(place);
    if (member.of() != place) {
      return member.of();
    }
    return spokenOf(place, member.by())
        .filter(other -> other != place)
        .findFirst()
        .orElse(place == 0 ? 1 : 0);
  }

  private Stream<Integer> spokenOf(int place, @Nullable ReviewDecision by) {
    if (by == null) {
      return Stream.of();
    }
    List<Integer> meant = group().places(by.members());
    boolean ofAll = by.verdict() != Verdict.MERGE && meant.contains(place);
    return (ofAll ? group().places(by.known()) : meant).stream();
  }

  /** "district.xlsx, Sheet1, B12": where a member stands. */
  public String whereIs(int place) {
    return String.join(", ", address(place));
  }

  /** File, sheet and cell of the name of a member. */
  List<String> address(int place) {
    Address at = proposal(place).at(Field.NAME);
    return List.of(at.file(), Objects.requireNonNull(at.sheet()), at.cell());
  }

  public Proposal proposal(int place) {
    return members.get(place).member().proposal();
  }
}
