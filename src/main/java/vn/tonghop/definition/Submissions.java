package vn.tonghop.definition;

import java.time.LocalDate;
import java.util.List;

/**
 * Where workbooks arrive and until when.
 *
 * @param folder relative to the folder of plan.yml, or absolute
 * @param deadline last day on which a submission is in time
 * @param superseded which file takes the place of which, as far as a person decided it; no file
 *     stands there twice as the earlier one, and none takes its own place, not even by way of
 *     others
 */
public record Submissions(String folder, LocalDate deadline, List<Replacement> superseded) {

  public Submissions {
    superseded = List.copyOf(superseded);
  }
}
