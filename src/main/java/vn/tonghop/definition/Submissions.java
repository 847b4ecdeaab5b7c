package vn.tonghop.definition;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where workbooks arrive and until when.
 *
 * @param folder relative to the folder of plan.yml, or absolute
 * @param deadline last day on which a submission is in time
 * @param superseded which file takes the place of which, as far as a person decided it; no file
 *     stands there twice as the earlier one, and none takes its own place, not even by way of
 *     others
 * @param received on which day a file was received, by its name, as far as a person has written it
 *     down
 * @param correctBy until when a submitter may send what it has corrected; not before the deadline
 */
public record Submissions(
    String folder,
    LocalDate deadline,
    List<Replacement> superseded,
    SortedMap<String, LocalDate> received,
    LocalDate correctBy) {

  public Submissions {
    superseded = List.copyOf(superseded);
    received = Collections.unmodifiableSortedMap(new TreeMap<>(received));
  }

  /** A folder and a deadline, and nothing decided by a person. */
  public static Submissions of(String folder, LocalDate deadline) {
    return new Submissions(folder, deadline, List.of(), new TreeMap<>(), deadline);
  }
}
