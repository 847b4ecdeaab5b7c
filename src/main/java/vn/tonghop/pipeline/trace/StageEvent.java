package vn.tonghop.pipeline.trace;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** One execution of a stage. */
@Name("vn.tonghop.Stage")
@Label("Stage")
@Category("tonghop")
@Description("One execution of a stage of a revision")
@StackTrace(false)
final class StageEvent extends ExecutionEvent {}
