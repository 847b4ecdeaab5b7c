package vn.tonghop.cli;

import java.util.List;
import vn.tonghop.operations.Application;
import vn.tonghop.operations.Caller;
import vn.tonghop.operations.Outcome;
import vn.tonghop.operations.PlanRequest;
import vn.tonghop.operations.Terms;
import vn.tonghop.operations.telemetry.RunMetrics;
import vn.tonghop.pipeline.StageProgress;
import vn.tonghop.revision.LeftOut;

/** What a person reads while a revision is made and when it is done. */
final class Reporting {

  private static final int MOST_LEFT_OUT = 20;

  private final Screen screen;
  private final Words words;
  private final ProgramName program;
  private final CommonOptions options;

  Reporting(Desk desk, CommonOptions options) {
    this.screen = desk.screen();
    this.words = desk.words();
    this.program = desk.program();
    this.options = options;
  }

  /**
   * Where and how a revision is run, measured, with progress on the screen unless it is to be
   * quiet.
   */
  Terms terms(RunMetrics metrics) {
    StageProgress shown =
        options.quiet() ? StageProgress.SILENT : new ScreenProgress(screen, words);
    return new Terms(
        options.work(), Caller.current(), options.threads(), metrics.listeningWith(shown));
  }

  void begin(PlanRequest request) {
    if (options.quiet()) {
      return;
    }
    screen.say(
        words.say(
            "run.begin",
            request.definition().plan().year(),
            words.count("submission", request.listing().submissions().size()),
            request.folder()));
    List<LeftOut> leftOut = request.listing().leftOut();
    if (!leftOut.isEmpty()) {
      screen.say(words.say("run.leftOut"));
      leftOut.stream()
          .limit(MOST_LEFT_OUT)
          .map(left -> "  " + words.leftOut(left.name(), left.why().name()))
          .forEach(screen::say);
    }
    if (leftOut.size() > MOST_LEFT_OUT) {
      screen.say("  " + words.say("leftOut.more", leftOut.size() - MOST_LEFT_OUT));
    }
  }

  ExitCode end(Application application, Outcome outcome, boolean findingsOk) {
    ExitCode code = ExitCode.of(outcome, findingsOk);
    Summary summary = new Summary(words, program, options.work());
    if (code != ExitCode.DONE && code != ExitCode.FINDINGS) {
      summary.of(outcome, null).forEach(screen::complain);
    } else if (!options.quiet()) {
      summary.of(outcome, application.operationsLog()).forEach(screen::say);
    }
    return code;
  }
}
