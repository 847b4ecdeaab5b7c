package vn.tonghop.endtoend;

import vn.tonghop.database.DatabaseSettings;
import vn.tonghop.operations.Application;
import vn.tonghop.operations.Caller;
import vn.tonghop.operations.Outcome;
import vn.tonghop.operations.PlanRequest;
import vn.tonghop.operations.Terms;
import vn.tonghop.operations.WorkFolder;
import vn.tonghop.pipeline.StageProgress;

/**
 * Runs a plan in this JVM, through what the command line calls too. One at a time: Spring Batch
 * takes executions of the same number for the same, though they are of two databases.
 */
final class InProcess {

  private InProcess() {}

  /** On the embedded database of the work folder. */
  static Outcome run(Workplace work, Sample sample) throws Exception {
    return run(work, sample, work.database(), 2);
  }

  static Outcome run(Workplace work, Sample sample, DatabaseSettings database, int threads)
      throws Exception {
    try (Application application = Application.start(database, threads)) {
      return run(application, work, sample, threads, StageProgress.SILENT);
    }
  }

  /** Goes on with what was left of a year, on the embedded database of the work folder. */
  static Outcome resume(Workplace work, int year) throws Exception {
    try (Application application = Application.start(work.database(), 2)) {
      return application
          .resumeRevision()
          .resume(year, terms(work, 2, StageProgress.SILENT))
          .orElseThrow();
    }
  }

  static Outcome run(
      Application application, Workplace work, Sample sample, int threads, StageProgress progress)
      throws Exception {
    return application
        .runPlan()
        .run(PlanRequest.of(sample.job(), sample.input()), terms(work, threads, progress));
  }

  private static Terms terms(Workplace work, int threads, StageProgress progress) {
    return new Terms(new WorkFolder(work.path()), Caller.current(), threads, progress);
  }
}
