package vn.tonghop.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Vocabulary;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Folded;
import vn.tonghop.proposal.MoneyUnit;

/** Recognises what a column heading means, with or without a unit behind it. */
final class HeadingWords {

  private final Map<String, Field> fields = new HashMap<>();
  private final UnitWords units;

  HeadingWords(Vocabulary vocabulary, UnitWords units) {
    this.units = units;
    vocabulary
        .headings()
        .forEach(
            (field, phrases) ->
                phrases.forEach(phrase -> fields.putIfAbsent(Folded.fold(phrase), field)));
  }

  /** What the folded label means; null when it is none of the known columns. */
  @Nullable Field fieldOf(String folded) {
    Field whole = fields.get(folded);
    if (whole != null) {
      return whole;
    }
    UnitWords.Ending ending = units.ending(folded);
    Field withoutUnit = ending == null ? null : fields.get(ending.rest());
    return withoutUnit != null && withoutUnit.isMoney() ? withoutUnit : null;
  }

  /** The unit a heading names: behind a known label, in parentheses, or alone. */
  Optional<MoneyUnit> unitOf(HeadingCell cell) {
    UnitWords.Ending ending = units.ending(cell.folded());
    return ending != null && standsApart(ending)
        ? Optional.of(ending.unit())
        : units.parenthesised(cell.text());
  }

  private boolean standsApart(UnitWords.Ending ending) {
    return ending.labelled() || ending.rest().isEmpty() || fields.containsKey(ending.rest());
  }
}
