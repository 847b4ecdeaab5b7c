package vn.tonghop.proposal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A district or organisation that sends a workbook. Places and their levels change over the years,
 * so a submitter is valid for a span of dates.
 *
 * @param code unique within the plan, for instance "731"
 * @param name as outputs print it
 * @param level what kind of body it is
 * @param aliases how letterheads and titles name it; may be empty
 * @param validFrom first day it exists; null when it always did
 * @param validTo last day it exists; null when it still does
 * @param required whether the plan is incomplete without its submission
 */
public record Submitter(
    String code,
    String name,
    Level level,
    List<String> aliases,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    boolean required) {

  /** What kind of body a submitter is. */
  public enum Level {
    DISTRICT,
    COMMUNE,
    ORGANISATION,
    CENTRE
  }

  public Submitter {
    aliases = List.copyOf(aliases);
  }

  public boolean isValidOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }
}
