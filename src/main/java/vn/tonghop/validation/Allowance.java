package vn.tonghop.validation;

import java.util.List;
import java.util.Optional;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.Rate;
import vn.tonghop.definition.RateInForce;
import vn.tonghop.definition.RateVersion.Line;
import vn.tonghop.definition.Searchable;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;

/**
 * What the ceiling of one content allows a đề án, all in whole đồng.
 *
 * @param rate whose ceiling it is
 * @param units as the đề án states them
 * @param perUnit ceiling of an ordinary unit
 * @param perLine ceiling of a whole line of machines, where the đề án says that it is one; else the
 *     ordinary one
 */
record Allowance(RateInForce rate, StatedUnits units, Dong perUnit, Dong perLine) {

  /** By each reading of the đề án; empty where that has no ceiling. */
  static List<Optional<Allowance>> of(Reading reading) {
    return reading.byContent(rate -> of(rate, reading));
  }

  private static Optional<Allowance> of(Rate rate, Reading reading) {
    PlanDefinition definition = reading.definition();
    RateInForce applied =
        definition.checks().support().applied(rate, definition.judgedOn()).orElse(null);
    Dong ceiling = applied == null ? null : applied.ceiling();
    if (applied == null || ceiling == null) {
      return Optional.empty();
    }
    StatedUnits units = StatedUnits.of(reading, rate);
    Line line = applied.version().line();
    Dong perLine = line != null && isLine(line, reading) ? percent(ceiling, line) : ceiling;
    return Optional.of(new Allowance(applied, units, ceiling, perLine));
  }

  private static boolean isLine(Line line, Reading reading) {
    return speaks(line, reading.searchable(Field.NAME))
        || speaks(line, reading.searchable(Field.OBJECTIVE))
        || speaks(line, reading.searchable(Field.EXPECTED_RESULT));
  }

  private static boolean speaks(Line line, Searchable searchable) {
    return line.recognisedBy().stream().anyMatch(wording -> wording.in(searchable) >= 0);
  }

  /** Rounded down: no more is allowed in whole đồng. Neither factor is near overflowing. */
  private static Dong percent(Dong ceiling, Line line) {
    return Dong.of(Math.multiplyExact(ceiling.amount(), line.percent()) / 100);
  }

  /** Most by the larger number of units that may be meant. */
  Dong most() {
    return times(perLine, units.count().most());
  }

  /** Most by the smaller number of units that may be meant. */
  Dong sure() {
    return times(perLine, units.count().least());
  }

  /** Most by the larger number of units if they were no lines. */
  Dong mostWithoutLine() {
    return times(perUnit, units.count().most());
  }

  /** As findings call it, with the word for a whole line where its ceiling is that of one. */
  String content() {
    String name = rate.rate().name();
    Line line = rate.version().line();
    return line == null || perLine.equals(perUnit)
        ? name
        : name + " (" + line.recognisedBy().get(0).text() + ")";
  }

  boolean isExempt() {
    return rate.exempt() != null;
  }

  private static Dong times(Dong perUnit, int units) {
    return Dong.of(Math.multiplyExact(perUnit.amount(), units));
  }
}
