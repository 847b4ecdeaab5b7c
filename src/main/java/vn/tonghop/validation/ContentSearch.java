package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.Rate;
import vn.tonghop.definition.Wording;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Proposal;

/**
 * Which content of support a đề án is of, by the wordings of the file of rates. Its name tells; if
 * that says nothing, its objective; if that does not either, its expected result.
 *
 * <p>There may be none: then no rate applies. There may be several, and nobody guesses which: the
 * rules ask what would follow from each.
 */
final class ContentSearch {

  private ContentSearch() {}

  /** The contents it may be of, in the order of the file. */
  static List<Rate> of(Proposal proposal, PlanDefinition definition) {
    for (String text : texts(proposal)) {
      Spoken spoken = Spoken.in(Wording.searchable(text), definition);
      if (spoken.isOfAnything()) {
        return spoken.isOfOtherThings() ? List.of() : narrowed(spoken.of(), proposal, definition);
      }
    }
    return List.of();
  }

  private static List<String> texts(Proposal proposal) {
    return Stream.of(
            Optional.ofNullable(proposal.name()),
            Optional.ofNullable(proposal.objective()),
            Optional.ofNullable(proposal.expectedResult()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** What a programme may hold tells between several contents; it does not stand in for a word. */
  private static List<Rate> narrowed(
      List<Rate> spokenOf, Proposal proposal, PlanDefinition definition) {
    String code = proposal.programmeCode();
    List<String> held =
        code == null || spokenOf.size() < 2
            ? List.of()
            : definition.programme(code).map(Programme::contents).orElse(List.of());
    List<Rate> both = spokenOf.stream().filter(rate -> held.contains(rate.content())).toList();
    return both.isEmpty() ? spokenOf : both;
  }

  /**
   * What one text speaks of.
   *
   * @param of contents with a rate
   * @param first where the first of them begins
   * @param other where the first word for something without a rate begins
   */
  private record Spoken(List<Rate> of, int first, int other) {

    private static final int NOWHERE = Integer.MAX_VALUE;

    static Spoken in(String text, PlanDefinition definition) {
      List<Rate> of = new ArrayList<>(1);
      int first = NOWHERE;
      for (Rate rate : definition.checks().rates().rates()) {
        int at = begin(rate.recognisedBy(), text);
        if (at < NOWHERE) {
          of.add(rate);
          first = Math.min(first, at);
        }
      }
      return new Spoken(of, first, begin(definition.checks().rates().without(), text));
    }

    private static int begin(List<Wording> wordings, String text) {
      int begin = NOWHERE;
      for (Wording wording : wordings) {
        int at = wording.in(text);
        begin = at < 0 ? begin : Math.min(begin, at);
      }
      return begin;
    }

    boolean isOfAnything() {
      return first < NOWHERE || other < NOWHERE;
    }

    /** A workshop about machinery is a workshop: a Vietnamese name says first what it is. */
    boolean isOfOtherThings() {
      return other < first;
    }
  }
}
