package vn.tonghop.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tonghop.operations.PlanRequest;

/** {@code run JOB_DIR}: consolidates. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "JOB_DIR", descriptionKey = "run.job")
  private Path job = Path.of(".");

  @Option(names = "--input", paramLabel = "DIR", descriptionKey = "run.input")
  private @Nullable Path input;

  @Option(names = "--findings-ok", descriptionKey = "run.findingsOk")
  private boolean findingsOk;

  @Mixin private final CommonOptions options = new CommonOptions();

  private final Desk desk;

  RunCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Session session = desk.session(options);
    return session.guarded(() -> consolidate(session, PlanRequest.of(job, input))).code();
  }

  private ExitCode consolidate(Session session, PlanRequest request) {
    Reporting reporting = desk.reporting(options);
    reporting.begin(request);
    return session.onYear(
        "run",
        request.definition().plan().year(),
        (application, metrics) ->
            reporting.end(
                application,
                metrics.cameTo(application.runPlan().run(request, reporting.terms(metrics))),
                findingsOk));
  }
}
