package vn.tonghop.pipeline.trace;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** One execution of a stage, from its beginning to its end. */
@Name("vn.tonghop.Stage")
@Label("Stage")
@Category("tonghop")
@Description("One execution of a stage of a revision")
@StackTrace(false)
final class StageEvent extends Event {

  @Label("Year")
  int year;

  @Label("Revision")
  int revision;

  @Label("Stage")
  String stage = "";

  @Label("Items")
  @Description("Written and committed in this execution")
  long items;

  @Label("Status")
  @Description("As Spring Batch names it")
  String status = "";
}
