package vn.tonghop.pipeline.trace;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** The work of a stage on one submission: a partition, in the thread that did it. */
@Name("vn.tonghop.Submission")
@Label("Submission")
@Category("tonghop")
@Description("The work of a stage on one submission")
@StackTrace(false)
final class SubmissionEvent extends ExecutionEvent {

  @Label("Submission")
  @Description("Name of the file")
  final String submission;

  SubmissionEvent(String submission) {
    this.submission = submission;
  }
}
