package vn.tonghop.pipeline.trace;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** One chunk: judged and written, up to its commit. */
@Name("vn.tonghop.Chunk")
@Label("Chunk")
@Category("tonghop")
@Description("The items of one transaction, after they were read and before they are committed")
@StackTrace(false)
final class ChunkEvent extends Event {

  @Label("Stage")
  String stage = "";

  @Label("Submission")
  @Description("Name of the file")
  String submission = "";

  @Label("Items")
  int items;

  @Label("Failed")
  boolean failed;
}
