package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.Rate;
import vn.tonghop.definition.Searchable;
import vn.tonghop.definition.Wording;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Proposal;

/**
 * Which content of support a đề án is of, by the wordings of the file of rates. Its name tells; if
 * that says nothing, its objective; if that does not either, its expected result; these two only of
 * what its programme may hold. Last its name once more, by words that tell within its programme.
 *
 * <p>There may be none: then no rate applies. There may be several, and nobody guesses which: the
 * rules ask what would follow from each.
 */
final class ContentSearch {

  private static final List<Field> BESIDE_NAME = List.of(Field.OBJECTIVE, Field.EXPECTED_RESULT);

  private ContentSearch() {}

  /** The contents it may be of, in the order of the file. */
  static Contents of(Reading reading) {
    Proposal proposal = reading.proposal();
    PlanDefinition definition = reading.definition();
    Spoken name = Spoken.in(reading.searchable(Field.NAME), definition);
    if (name.isOfAnything()) {
      return name.isOfOtherThings()
          ? Contents.NONE
          : new Contents(narrowed(name.of(), proposal, definition), name.isOfBoth());
    }
    for (Field field : BESIDE_NAME) {
      Spoken spoken = Spoken.in(reading.searchable(field), definition);
      if (spoken.isOfOtherThings()) {
        return Contents.NONE;
      }
      List<Rate> fitting =
          spoken.of().stream().filter(rate -> mayBe(rate, proposal, definition)).toList();
      if (!fitting.isEmpty()) {
        return new Contents(narrowed(fitting, proposal, definition), spoken.isOfBoth());
      }
    }
    return new Contents(hinted(reading), false);
  }

  /**
   * "Dây chuyền" alone says what is bought, but not that it is bought with support for machines.
   */
  private static List<Rate> hinted(Reading reading) {
    PlanDefinition definition = reading.definition();
    List<String> held = held(reading.proposal(), definition);
    return held.isEmpty()
        ? List.of()
        : definition.checks().rates().rates().stream()
            .filter(rate -> held.contains(rate.content()))
            .filter(rate -> isHinted(rate, reading.searchable(Field.NAME)))
            .toList();
  }

  private static boolean isHinted(Rate rate, Searchable name) {
    return rate.hintedBy().stream().anyMatch(wording -> wording.in(name) >= 0);
  }

  /**
   * Whether it is of no content although its programme is for some, and its name does not simply
   * say that it is something else.
   */
  static boolean isInVain(Reading reading) {
    PlanDefinition definition = reading.definition();
    if (held(reading.proposal(), definition).isEmpty() || !reading.contents().isEmpty()) {
      return false;
    }
    Spoken name = Spoken.in(reading.searchable(Field.NAME), definition);
    return !name.isOfAnything() || !name.of().isEmpty();
  }

  /**
   * What is not in the name is believed only where the programme may hold it: a handbook about
   * advisory support, under a programme for information, is no advisory support.
   */
  private static boolean mayBe(Rate rate, Proposal proposal, PlanDefinition definition) {
    if (proposal.programmeCode() == null) {
      return true;
    }
    List<String> held = held(proposal, definition);
    return held.isEmpty()
        ? definition.programmes().stream()
            .noneMatch(programme -> programme.contents().contains(rate.content()))
        : held.contains(rate.content());
  }

  private static List<String> held(Proposal proposal, PlanDefinition definition) {
    return Optional.ofNullable(proposal.programmeCode())
        .flatMap(definition::programme)
        .map(Programme::contents)
        .orElse(List.of());
  }

  /** What a programme may hold tells between several contents; it does not stand in for a word. */
  private static List<Rate> narrowed(
      List<Rate> spokenOf, Proposal proposal, PlanDefinition definition) {
    List<String> held = spokenOf.size() < 2 ? List.of() : held(proposal, definition);
    List<Rate> both = spokenOf.stream().filter(rate -> held.contains(rate.content())).toList();
    return both.isEmpty() ? spokenOf : both;
  }

  /**
   * What a đề án may be of.
   *
   * @param rates contents with a rate, in the order of the file
   * @param orNone whether it may as well be of something without a rate
   */
  record Contents(List<Rate> rates, boolean orNone) {

    static final Contents NONE = new Contents(List.of(), false);

    /** What would follow from each reading; empty for that of something without a rate. */
    <T> List<Optional<T>> readings(Function<Rate, Optional<T>> following) {
      return Stream.concat(
              rates.stream().map(following),
              orNone && !rates.isEmpty() ? Stream.of(Optional.<T>empty()) : Stream.empty())
          .toList();
    }
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

    static Spoken in(Searchable text, PlanDefinition definition) {
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

    private static int begin(List<Wording> wordings, Searchable text) {
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

    /** "Bình chọn cấp tỉnh và tham gia bình chọn cấp quốc gia": how the money is shared is open. */
    boolean isOfBoth() {
      return other == first;
    }
  }
}
