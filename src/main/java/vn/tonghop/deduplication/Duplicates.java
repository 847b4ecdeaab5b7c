package vn.tonghop.deduplication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.Submitter;

/**
 * Decides which copy of a đề án is counted. The copy of the submitter that comes first in the
 * definition stays; of one submitter's copies the more complete one; of equally complete ones the
 * first by file, sheet and row.
 */
public final class Duplicates {

  private final List<String> precedence;

  public Duplicates(PlanDefinition definition) {
    this.precedence = definition.submitters().stream().map(Submitter::code).toList();
  }

  /**
   * One copy that is not counted.
   *
   * @param kept the copy that is counted in its place
   */
  public record Duplicate(Proposal proposal, Proposal kept) {

    /** "district.xlsx, Sheet1, B12": where the counted copy stands. */
    public String keptAt() {
      return String.join(", ", address());
    }

    public Finding finding() {
      return Finding.of(
          FindingCode.DUPLICATE_PROPOSAL,
          proposal.at(Field.NAME),
          address().toArray(String[]::new));
    }

    private List<String> address() {
      Address at = kept.at(Field.NAME);
      return List.of(at.file(), Objects.requireNonNull(at.sheet()), at.cell());
    }
  }

  /**
   * The copies that are not counted, in the order of their origin.
   *
   * @param identities proposals by their identity; a group of one has no copies
   */
  public List<Duplicate> decide(Map<String, List<Proposal>> identities) {
    List<Duplicate> duplicates = new ArrayList<>();
    for (List<Proposal> copies : identities.values()) {
      Proposal kept = copies.stream().min(order()).orElseThrow();
      copies.stream()
          .filter(copy -> copy != kept)
          .forEach(copy -> duplicates.add(new Duplicate(copy, kept)));
    }
    duplicates.sort(Comparator.comparing(duplicate -> duplicate.proposal().origin()));
    return duplicates;
  }

  /** Groups proposals by a key, keeping the order in which they come. */
  public static <T> Map<String, List<Proposal>> group(
      List<T> all, Function<T, String> key, Function<T, Proposal> proposal) {
    Map<String, List<Proposal>> groups = new LinkedHashMap<>();
    for (T one : all) {
      groups.computeIfAbsent(key.apply(one), k -> new ArrayList<>()).add(proposal.apply(one));
    }
    return groups;
  }

  private Comparator<Proposal> order() {
    return Comparator.comparingInt(this::rank)
        .thenComparing(Comparator.comparingLong(Duplicates::filledFields).reversed())
        .thenComparing(Proposal::origin);
  }

  private int rank(Proposal proposal) {
    int rank = precedence.indexOf(proposal.submitterCode());
    return rank < 0 ? precedence.size() : rank;
  }

  private static long filledFields(Proposal proposal) {
    return Stream.of(
            proposal.implementer(),
            proposal.beneficiary(),
            proposal.objective(),
            proposal.expectedResult(),
            proposal.startMonth(),
            proposal.endMonth(),
            proposal.note())
        .filter(value -> value != null)
        .count();
  }
}
