package vn.tonghop.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What amounts typed as text prove about their notation: those that are possible in one notation
 * only. Of each kind the first is kept, so its size does not grow with the number of rows.
 */
final class NotationEvidence {

  private final Map<Notation, Example> grouping = new EnumMap<>(Notation.class);
  private final Map<Notation, Example> fraction = new EnumMap<>(Notation.class);

  /** The only notation in which the digits are a number; null when there are two or none. */
  static @Nullable Notation onlyNotationOf(String digits) {
    boolean vietnamese = Notation.VIETNAMESE.read(digits).isPresent();
    boolean english = Notation.ENGLISH.read(digits).isPresent();
    if (vietnamese == english) {
      return null;
    }
    return vietnamese ? Notation.VIETNAMESE : Notation.ENGLISH;
  }

  /** Notes an amount that is possible in that notation only. */
  void add(Notation only, WrittenAmount written, Example example) {
    if (only.hasGroup(written.digits())) {
      grouping.putIfAbsent(only, example);
    }
    if (only.hasFraction(written.digits())) {
      fraction.putIfAbsent(only, example);
    }
  }

  /** Adds what another column proves. */
  void addAll(NotationEvidence other) {
    other.grouping.forEach(grouping::putIfAbsent);
    other.fraction.forEach(fraction::putIfAbsent);
  }

  /** An amount with groups of this notation: "1.058.400". */
  boolean hasGrouping(Notation notation) {
    return grouping.containsKey(notation);
  }

  /** An amount with a fraction of this notation: "285,5". */
  boolean hasFraction(Notation notation) {
    return fraction.containsKey(notation);
  }

  /** An amount that is possible in this notation only; the one with groups proves more. */
  Optional<Example> example(Notation notation) {
    return Optional.ofNullable(grouping.get(notation))
        .or(() -> Optional.ofNullable(fraction.get(notation)));
  }

  /**
   * An amount and its cell.
   *
   * @param cell for instance "H12"
   * @param text what it says
   */
  record Example(String cell, String text) {

    @Override
    public String toString() {
      return cell + ": " + text;
    }
  }
}
