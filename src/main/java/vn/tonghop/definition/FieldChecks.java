package vn.tonghop.definition;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By what the single fields of a đề án are judged.
 *
 * @param lengths of its texts
 * @param programmes what holds for those of one programme, by its code; absent where nothing does
 * @param eligibility whom and where the law lets a plan support
 */
public record FieldChecks(
    TextLengths lengths, Map<String, ProgrammeChecks> programmes, Eligibility eligibility) {

  /** Of a plan.yml that says nothing of all this. */
  public static final FieldChecks DEFAULT =
      new FieldChecks(TextLengths.DEFAULT, Map.of(), Eligibility.NONE);

  public FieldChecks {
    programmes = Map.copyOf(programmes);
  }

  /** What holds for the đề án of that programme; null stands for an unknown one. */
  public ProgrammeChecks of(@Nullable String programmeCode) {
    return programmeCode == null
        ? ProgrammeChecks.NONE
        : programmes.getOrDefault(programmeCode, ProgrammeChecks.NONE);
  }
}
