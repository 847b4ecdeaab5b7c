package vn.tonghop.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the blank workbook says in which a submission was filled in: nothing, unless this program
 * made it.
 *
 * @param submitter code of the submitter for whom it was made; null when it says nothing of it
 * @param year of the plan for which it was made; null when it says nothing of it
 */
record TemplateMark(@Nullable String submitter, @Nullable String year) {

  // Custom document properties; written by the blank workbook.
  private static final String SUBMITTER = "tonghop.submitter";
  private static final String YEAR = "tonghop.year";

  static TemplateMark of(WorkbookFacts facts) {
    return new TemplateMark(text(facts, SUBMITTER), text(facts, YEAR));
  }

  private static @Nullable String text(WorkbookFacts facts, String name) {
    return Optional.ofNullable(facts.properties().get(name)).map(CleanText::line).orElse(null);
  }
}
