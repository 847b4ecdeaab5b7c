package vn.tonghop.intake;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Vocabulary;
import vn.tonghop.proposal.Folded;
import vn.tonghop.proposal.MoneyUnit;

/** Recognises units of money: in the line above a table, and within its headings. */
final class UnitWords {

  private static final Pattern WITHIN_NUMBER = Pattern.compile("(?<=\\d) (?=\\d)");
  private static final Pattern BEHIND_NUMBER = Pattern.compile("(?<=\\d)(?=\\p{L})");

  private final Phrases labels;
  private final Map<MoneyUnit, Phrases> units = new EnumMap<>(MoneyUnit.class);
  private final Set<String> lastWords = new HashSet<>();

  UnitWords(Vocabulary vocabulary) {
    labels = new Phrases(vocabulary.unitLabels());
    vocabulary.units().forEach((unit, written) -> units.put(unit, phrases(written)));
    units.values().stream()
        .flatMap(phrases -> phrases.all().stream())
        .forEach(phrase -> lastWords.add(lastWord(phrase)));
  }

  private static Phrases phrases(List<String> written) {
    return new Phrases(written.stream().map(Folded::fold).map(UnitWords::spaced).toList());
  }

  /** "1.000đ", "1000 đ" and "1 000 đ" are the same. */
  private static String spaced(String folded) {
    String grouped = WITHIN_NUMBER.matcher(folded).replaceAll("");
    return BEHIND_NUMBER.matcher(grouped).replaceAll(" ");
  }

  private static String lastWord(String folded) {
    int start = folded.lastIndexOf(' ') + 1;
    while (start < folded.length() && Character.isDigit(folded.charAt(start))) {
      start++;
    }
    return folded.substring(start);
  }

  /** The unit that ends the folded text right after a label: "… ĐVT: ngàn đồng". */
  Optional<MoneyUnit> labelled(String folded) {
    Ending ending = ending(folded);
    return ending != null && ending.labelled() ? Optional.of(ending.unit()) : Optional.empty();
  }

  boolean beginsWithLabel(String folded) {
    return labels.leading(folded).isPresent();
  }

  /** The unit that is the whole folded text: "(triệu đồng)". */
  Optional<MoneyUnit> bare(String folded) {
    Ending ending = ending(folded);
    return ending != null && ending.rest().isEmpty()
        ? Optional.of(ending.unit())
        : Optional.empty();
  }

  /** The unit behind an amount: "triệu đồng" of "195 triệu đồng". */
  Optional<MoneyUnit> behindAmount(String tail) {
    return bare(Folded.fold(tail.replace('₫', 'đ')));
  }

  /** Whether nothing but a unit, if anything, stands behind an amount. */
  boolean mayFollowAmount(String tail) {
    return tail.isEmpty() || behindAmount(tail).isPresent();
  }

  /** The unit in the last parentheses of a heading: "Kinh phí (triệu đồng)". */
  Optional<MoneyUnit> parenthesised(String line) {
    int open = line.lastIndexOf('(');
    int close = line.lastIndexOf(')');
    return open < 0 || close < open
        ? Optional.empty()
        : bare(Folded.fold(line.substring(open + 1, close)));
  }

  /** Takes the unit off the end of a folded text, with its label; null when it ends in none. */
  @Nullable Ending ending(String text) {
    if (!lastWords.contains(lastWord(text))) {
      return null; // as nearly every cell of a sheet
    }
    String folded = spaced(text);
    return units.entrySet().stream()
        .flatMap(entry -> named(entry.getKey(), entry.getValue(), folded).stream())
        .max(Comparator.comparingInt(named -> named.phrase().length()))
        .map(named -> ending(folded, named))
        .orElse(null);
  }

  private static Optional<Named> named(MoneyUnit unit, Phrases phrases, String folded) {
    return phrases.trailing(folded).map(phrase -> new Named(unit, phrase));
  }

  private Ending ending(String folded, Named named) {
    String before = withoutTrailing(folded, named.phrase());
    return labels
        .trailing(before)
        .map(label -> new Ending(withoutTrailing(before, label), named.unit(), true))
        .orElseGet(() -> new Ending(before, named.unit(), false));
  }

  private static String withoutTrailing(String folded, String phrase) {
    return folded.substring(0, folded.length() - phrase.length()).strip();
  }

  private record Named(MoneyUnit unit, String phrase) {}

  /**
   * A text that ends in a unit.
   *
   * @param rest without unit and label
   * @param labelled whether a label introduces the unit
   */
  record Ending(String rest, MoneyUnit unit, boolean labelled) {}
}
