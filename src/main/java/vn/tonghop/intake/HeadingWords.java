package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Vocabulary;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Folded;
import vn.tonghop.proposal.MoneyUnit;

/** Recognises what a column heading means, with or without a unit behind it. */
final class HeadingWords {

  /** "Trong đó: Ngân sách tỉnh" */
  private static final String OF_WHICH = Folded.fold("trong đó") + " ";

  private final Map<String, Field> fields = new HashMap<>();
  private final List<Phrase> phrases = new ArrayList<>();
  private final UnitWords units;

  HeadingWords(Vocabulary vocabulary, UnitWords units) {
    this.units = units;
    vocabulary
        .headings()
        .forEach((field, written) -> written.forEach(phrase -> add(field, phrase)));
  }

  private void add(Field field, String written) {
    String folded = Folded.fold(written);
    if (fields.putIfAbsent(folded, field) == null) {
      phrases.add(new Phrase(folded, field, written));
    }
  }

  /** What the folded label means; null when it is none of the known columns. */
  @Nullable Field fieldOf(String label) {
    String folded = label.startsWith(OF_WHICH) ? label.substring(OF_WHICH.length()) : label;
    Field whole = fields.get(folded);
    if (whole != null) {
      return whole;
    }
    UnitWords.Ending ending = units.ending(folded);
    Field withoutUnit = ending == null ? null : fields.get(ending.rest());
    return withoutUnit != null && withoutUnit.isMoney() ? withoutUnit : null;
  }

  /**
   * The misprinted phrase that the folded label is; null when two columns may be meant, or none.
   */
  @Nullable Misprint misprint(String folded) {
    Misprint whole = nearest(folded);
    if (whole != null) {
      return whole;
    }
    UnitWords.Ending ending = units.ending(folded);
    Misprint withoutUnit = ending == null ? null : nearest(ending.rest());
    return withoutUnit != null && withoutUnit.field().isMoney() ? withoutUnit : null;
  }

  private @Nullable Misprint nearest(String folded) {
    Misprint nearest = null;
    boolean several = false;
    for (Phrase phrase : phrases) {
      int edits = Misprint.edits(folded, phrase.folded());
      int least = nearest == null ? Integer.MAX_VALUE : nearest.edits();
      if (edits >= 0 && edits < least) {
        nearest = new Misprint(phrase.field(), phrase.written(), edits);
        several = false;
      } else if (edits == least && nearest != null) {
        several |= nearest.field() != phrase.field();
      }
    }
    return several ? null : nearest;
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

  private record Phrase(String folded, Field field, String written) {}
}
