package vn.tonghop.cli;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.audit.Stage;
import vn.tonghop.operations.Application;
import vn.tonghop.operations.RerunRefusedException;
import vn.tonghop.operations.RerunRequest;
import vn.tonghop.operations.telemetry.RunMetrics;
import vn.tonghop.revision.YearTakenException;

/** {@code rerun YEAR --from STEP --reason TEXT}: the next revision, from the same inputs. */
@Command(name = "rerun", mixinStandardHelpOptions = true)
final class RerunCommand implements Callable<Integer> {

  private static final String FROM = "--from";
  private static final String REASON = "--reason";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "YEAR", descriptionKey = "resume.year")
  private int year;

  @Option(names = "--revision", paramLabel = "N", descriptionKey = "rerun.revision")
  private @Nullable Integer revision;

  @Option(names = "--findings-ok", descriptionKey = "run.findingsOk")
  private boolean findingsOk;

  @Mixin private final CommonOptions options = new CommonOptions();

  private final Desk desk;
  private Stage from = Stage.INTAKE;
  private String reason = "";

  RerunCommand(Desk desk) {
    this.desk = desk;
  }

  @Option(names = FROM, required = true, paramLabel = "STEP", descriptionKey = "rerun.from")
  void setFrom(String step) {
    from =
        Stage.labelled(step)
            .orElseThrow(
                () -> new WrongValueException(spec.commandLine(), "usage.step", step, steps()));
  }

  @Option(names = REASON, required = true, paramLabel = "TEXT", descriptionKey = "rerun.reason")
  void setReason(String typed) {
    if (!RerunRequest.isReason(typed)) {
      throw new WrongValueException(
          spec.commandLine(), "usage.reason", RerunRequest.LONGEST_REASON);
    }
    reason = typed;
  }

  /** As they are typed, with what they are called on the screen where that is another word. */
  private String steps() {
    return Arrays.stream(Stage.values())
        .map(
            stage -> {
              String called = desk.words().say("stage." + stage.label());
              return called.equals(stage.label()) ? called : stage.label() + " (" + called + ")";
            })
        .collect(Collectors.joining(", "));
  }

  @Override
  public Integer call() {
    RerunRequest request = new RerunRequest(year, revision, from, reason);
    Session session = desk.session(options);
    return session
        .nothingThere(() -> desk.refuse(none()))
        .orElseGet(() -> rerun(request, session))
        .code();
  }

  private ExitCode rerun(RerunRequest request, Session session) {
    return session.onYear(
        "rerun", year, (application, metrics) -> rerun(request, application, metrics));
  }

  private String none() {
    return desk.words().say("rerun.none", year, desk.program().run(year));
  }

  private ExitCode rerun(RerunRequest request, Application application, RunMetrics metrics)
      throws YearTakenException {
    Reporting reporting = desk.reporting(options);
    try {
      return reporting.end(
          application,
          metrics.cameTo(application.rerunRevision().rerun(request, reporting.terms(metrics))),
          findingsOk);
    } catch (RerunRefusedException e) {
      return desk.refuse(refusal(e));
    }
  }

  private String refusal(RerunRefusedException refused) {
    ProgramName program = desk.program();
    return switch (refused.reason()) {
      case NO_REVISION -> none();
      case NO_SUCH_REVISION -> new NoRevision(desk).of(year, refused.revision());
      case UNFINISHED -> tooFar("rerun.unfinished", refused, program.command("resume " + year));
      case STOPPED_EARLIER -> tooFar("rerun.stoppedEarlier", refused, earlier(refused));
    };
  }

  private String tooFar(String key, RerunRefusedException refused, String instead) {
    Words words = desk.words();
    return words.say(
        key,
        year,
        refused.revision(),
        words.say("stage." + from.label()),
        words.say("stage." + missing(refused).label()),
        instead);
  }

  private String earlier(RerunRefusedException refused) {
    String command =
        "rerun %d --revision %d %s %s %s %s"
            .formatted(
                year,
                refused.revision(),
                FROM,
                missing(refused).label(),
                REASON,
                ShellWord.of(reason.strip()));
    return desk.program().command(command);
  }

  private static Stage missing(RerunRefusedException refused) {
    return Objects.requireNonNull(refused.missing());
  }
}
