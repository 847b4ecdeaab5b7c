package vn.tonghop.intake;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the amounts typed into one table are written. Vietnamese unless its sheet as a whole proves
 * the English notation; and where dots or commas could mean two things, they are not read. Not
 * thread-safe.
 */
final class SheetNotation {

  private final NotationSurvey survey;
  private final int sheet;
  private final Collection<Integer> columns;
  private @Nullable Optional<NotationEvidence> evidence;
  private boolean englishNoted;

  /**
   * The notation of one table.
   *
   * @param columns that hold money
   */
  SheetNotation(NotationSurvey survey, int sheet, Collection<Integer> columns) {
    this.survey = survey;
    this.sheet = sheet;
    this.columns = List.copyOf(columns);
  }

  /** The notation in which to read the digits; empty when they are no number, or may be two. */
  Optional<Notation> of(String digits) {
    Optional<BigDecimal> vietnamese = Notation.VIETNAMESE.read(digits);
    Optional<BigDecimal> english = Notation.ENGLISH.read(digits);
    if (vietnamese.isPresent() && (english.isEmpty() || vietnamese.equals(english))) {
      return Optional.of(Notation.VIETNAMESE);
    }
    if (english.isEmpty()) {
      return Optional.empty();
    }
    return evidence().flatMap(proof -> proven(digits, vietnamese.isPresent(), proof));
  }

  /** Of digits that are English, or either. */
  private static Optional<Notation> proven(String digits, boolean either, NotationEvidence proof) {
    return Stream.of(Notation.ENGLISH, Notation.VIETNAMESE)
        .filter(notation -> either || notation == Notation.ENGLISH)
        .filter(notation -> proof.example(notation.other()).isEmpty())
        .filter(notation -> isProven(notation, digits, either, proof))
        .findFirst();
  }

  /**
   * Dots group thousands in Vietnam unless something speaks against it. All else must be proven: a
   * notation by an amount with its groups; and that a sign before three digits is decimal, which
   * mistaken is off by a thousand, by an amount where it can be nothing else.
   */
  private static boolean isProven(
      Notation notation, String digits, boolean either, NotationEvidence proof) {
    boolean fraction = notation.hasFraction(digits);
    if (notation == Notation.VIETNAMESE) {
      return !fraction || proof.hasFraction(notation);
    }
    return proof.hasGrouping(notation) && (!either || !fraction || proof.hasFraction(notation));
  }

  /** Amounts of both notations, of which one must be wrong; empty when there are none such. */
  List<NotationEvidence.Example> contradiction() {
    List<NotationEvidence.Example> examples =
        evidence().stream()
            .flatMap(
                proof ->
                    Stream.of(Notation.values())
                        .flatMap(notation -> proof.example(notation).stream()))
            .toList();
    return examples.size() < 2 ? List.of() : examples;
  }

  /** What proves the English notation, when it is asked for the first time. */
  Optional<NotationEvidence.Example> firstProofOfEnglish() {
    boolean first = !englishNoted;
    englishNoted = true;
    return first ? evidence().flatMap(proof -> proof.example(Notation.ENGLISH)) : Optional.empty();
  }

  private Optional<NotationEvidence> evidence() {
    Optional<NotationEvidence> known = evidence;
    if (known == null) {
      known = survey.of(sheet, columns);
      evidence = known;
    }
    return known;
  }
}
