package vn.tonghop.audit;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The folders that somebody named who had a year consolidated; absolute, so that the same can be
 * asked for again from anywhere.
 *
 * @param job where the definition lies
 * @param input where the submissions lie; null when that was left to the definition
 */
public record NamedFolders(String job, @Nullable String input) {

  private static final String JOB = "job";
  private static final String INPUT = "input";

  /** As they were typed, wherever that was. */
  public static NamedFolders of(Path job, @Nullable Path input) {
    return new NamedFolders(absolute(job), input == null ? null : absolute(input));
  }

  /** "link/.." is not where the link lies, so nothing is taken away. */
  private static String absolute(Path path) {
    return path.toAbsolutePath().toString();
  }

  /** Of an entry that {@link #areIn names} them. */
  static NamedFolders of(RecordedOperation recorded) {
    String input = recorded.text(INPUT);
    return new NamedFolders(recorded.text(JOB), input.isEmpty() ? null : input);
  }

  static boolean areIn(RecordedOperation recorded) {
    return !recorded.text(JOB).isEmpty();
  }

  /** What the entry of the operations log says besides its own fields. */
  public Map<String, Object> details() {
    return input == null ? Map.of(JOB, job) : Map.of(JOB, job, INPUT, input);
  }
}
