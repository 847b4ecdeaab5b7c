package vn.tonghop.pipeline.trace;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import vn.tonghop.audit.Stage;
import vn.tonghop.revision.Revision;

/**
 * What this thread is working on, written on every line that it logs, be it a library's: set until
 * closed, then as it was before. The keys are those of the log file.
 */
public final class LogMarks implements AutoCloseable {

  public static final String YEAR = "year";
  public static final String REVISION = "revision";
  public static final String STEP = "step";
  public static final String SUBMISSION = "submission";

  private final @Nullable Map<String, String> before;

  private LogMarks(@Nullable Map<String, String> before) {
    this.before = before;
  }

  /** It is about this year. */
  public static LogMarks year(int year) {
    LogMarks marks = asTheyAre();
    MDC.put(YEAR, Integer.toString(year));
    return marks;
  }

  /** It is about this revision, and so about its year. */
  public static LogMarks revision(Revision revision) {
    LogMarks marks = year(revision.year());
    MDC.put(REVISION, Integer.toString(revision.number()));
    return marks;
  }

  static LogMarks stage(Stage stage) {
    LogMarks marks = asTheyAre();
    MDC.put(STEP, stage.label());
    return marks;
  }

  static LogMarks submission(String name) {
    LogMarks marks = asTheyAre();
    MDC.put(SUBMISSION, name);
    return marks;
  }

  /** A task that is to run in another thread, there with the marks of this one and no others. */
  public static Runnable carriedBy(Runnable task) {
    Map<String, String> here = MDC.getCopyOfContextMap();
    return () -> {
      try (LogMarks marks = asTheyAre()) {
        replaceBy(here);
        task.run();
      }
    };
  }

  private static LogMarks asTheyAre() {
    return new LogMarks(MDC.getCopyOfContextMap());
  }

  @Override
  public void close() {
    replaceBy(before);
  }

  private static void replaceBy(@Nullable Map<String, String> marks) {
    if (marks == null) {
      MDC.clear();
    } else {
      MDC.setContextMap(marks);
    }
  }
}
