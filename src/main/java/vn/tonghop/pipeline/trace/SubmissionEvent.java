package vn.tonghop.pipeline.trace;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** The work of a stage on one submission: a partition, in the thread that did it. */
@Name("vn.tonghop.Submission")
@Label("Submission")
@Category("tonghop")
@Description("The work of a stage on one submission")
@StackTrace(false)
final class SubmissionEvent extends Event {

  @Label("Year")
  int year;

  @Label("Revision")
  int revision;

  @Label("Stage")
  String stage = "";

  @Label("Submission")
  @Description("Name of the file")
  String submission = "";

  @Label("Items")
  @Description("Written and committed in this execution")
  long items;

  @Label("Status")
  @Description("As Spring Batch names it")
  String status = "";
}
