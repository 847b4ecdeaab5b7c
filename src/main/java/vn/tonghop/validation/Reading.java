package vn.tonghop.validation;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.Rate;
import vn.tonghop.definition.Searchable;
import vn.tonghop.legalbasis.Citation;
import vn.tonghop.legalbasis.LegalBasisSearch;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Proposal;

/**
 * A đề án while the rules are asked about it: what several of them read out of its texts is read
 * once, and only when somebody asks. For one thread.
 */
final class Reading {

  private final Proposal proposal;
  private final PlanDefinition definition;
  private final Map<Field, Searchable> searchable = new EnumMap<>(Field.class);
  private final Map<Field, Boolean> digits = new EnumMap<>(Field.class);
  private final Map<Field, List<CountToken>> counting = new EnumMap<>(Field.class);
  private final Map<Field, List<Citation>> citations = new EnumMap<>(Field.class);
  private ContentSearch.@Nullable Contents contents;

  Reading(Proposal proposal, PlanDefinition definition) {
    this.proposal = proposal;
    this.definition = definition;
  }

  Proposal proposal() {
    return proposal;
  }

  PlanDefinition definition() {
    return definition;
  }

  /** A text in the form in which wordings are looked for; a blank one says nothing. */
  Searchable searchable(Field field) {
    Searchable found = searchable.get(field);
    if (found == null) {
      found = Searchable.of(text(field));
      searchable.put(field, found);
    }
    return found;
  }

  /** Whether a text has any digit. Most have none, and then neither a year nor a citation. */
  boolean hasDigit(Field field) {
    Boolean found = digits.get(field);
    if (found == null) {
      found = hasDigit(text(field));
      digits.put(field, found);
    }
    return found;
  }

  private static boolean hasDigit(String text) {
    for (char c : text.toCharArray()) {
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }

  /** A text taken apart; empty where it counts nothing, as most do, since that is what costs. */
  List<CountToken> counting(Field field) {
    List<CountToken> found = counting.get(field);
    if (found == null) {
      String smallLetters = text(field).toLowerCase(Locale.ROOT);
      found =
          hasDigit(field) || SpelledNumber.mayStandIn(smallLetters)
              ? CountToken.of(smallLetters)
              : List.of();
      counting.put(field, found);
    }
    return found;
  }

  /** The instruments that a text cites, in its order. */
  List<Citation> citations(Field field) {
    List<Citation> found = citations.get(field);
    if (found == null) {
      found = hasDigit(field) ? LegalBasisSearch.in(text(field)) : List.of();
      citations.put(field, found);
    }
    return found;
  }

  /** The contents of support that it may be of, in the order of the file of rates. */
  List<Rate> contents() {
    return foundContents().rates();
  }

  /** What would follow from each reading of its texts; empty for one without a rate. */
  <T> List<Optional<T>> byContent(Function<Rate, Optional<T>> following) {
    return foundContents().readings(following);
  }

  private ContentSearch.Contents foundContents() {
    ContentSearch.Contents found = contents;
    if (found == null) {
      found = ContentSearch.of(this);
      contents = found;
    }
    return found;
  }

  private String text(Field field) {
    String text = proposal.text(field);
    return text == null ? "" : text;
  }
}
