package vn.tonghop.intake;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.template.TemplateMetadata;

/**
 * What the blank workbook says in which a submission was filled in: nothing, unless this program
 * made it.
 *
 * @param submitter code of the submitter for whom it was made; null when it says nothing of it
 * @param year of the plan for which it was made; null when it says nothing of it
 * @param unit in which its amounts are to be written; null when it says nothing of it
 */
record TemplateMark(@Nullable String submitter, @Nullable String year, @Nullable MoneyUnit unit) {

  static TemplateMark of(WorkbookFacts facts) {
    return new TemplateMark(
        text(facts, TemplateMetadata.SUBMITTER_PROPERTY),
        text(facts, TemplateMetadata.YEAR_PROPERTY),
        unit(text(facts, TemplateMetadata.UNIT_PROPERTY)));
  }

  private static @Nullable String text(WorkbookFacts facts, String name) {
    return Optional.ofNullable(facts.properties().get(name)).map(CleanText::line).orElse(null);
  }

  private static @Nullable MoneyUnit unit(@Nullable String label) {
    return Stream.of(MoneyUnit.values())
        .filter(unit -> unit.label().equals(label))
        .findFirst()
        .orElse(null);
  }
}
