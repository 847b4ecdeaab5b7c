package vn.tonghop.deduplication;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Address;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Proposal;

/**
 * A group and what became of it.
 *
 * @param key {@link DuplicateGroup#key}
 * @param certain whether all of it are certainly the same
 * @param decision by which it was settled; null when nobody has decided about it
 * @param members in the order of the group
 */
public record SettledGroup(
    String key, boolean certain, @Nullable ReviewDecision decision, List<SettledMember> members) {

  public SettledGroup {
    members = List.copyOf(members);
  }

  /** Whether somebody has to decide about it. */
  public boolean isOpen() {
    return !certain && decision == null;
  }

  /** The same with these members. */
  public SettledGroup with(List<SettledMember> others) {
    return new SettledGroup(key, certain, decision, others);
  }

  /** What its members say, in their order. */
  public List<String> contents() {
    return members.stream().map(settled -> settled.member().content()).toList();
  }

  /** How people call it. */
  public String shown() {
    return DuplicateGroup.shown(key);
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
