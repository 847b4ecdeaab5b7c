package vn.tonghop.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tonghop.operations.Outcome;

/** {@code resume YEAR}: goes on with the last revision of a year where it stopped. */
@Command(name = "resume", mixinStandardHelpOptions = true)
final class ResumeCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "YEAR", descriptionKey = "resume.year")
  private int year;

  @Option(names = "--findings-ok", descriptionKey = "run.findingsOk")
  private boolean findingsOk;

  @Mixin private final CommonOptions options = new CommonOptions();

  private final Desk desk;

  ResumeCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Session session = desk.session(options);
    return session.nothingThere(this::nothingToResume).orElseGet(() -> resume(session)).code();
  }

  private ExitCode resume(Session session) {
    Reporting reporting = desk.reporting(options);
    return session.onYear(
        "resume",
        year,
        (application, metrics) -> {
          Optional<Outcome> outcome =
              application.resumeRevision().resume(year, reporting.terms(metrics));
          return outcome.isPresent()
              ? reporting.end(application, metrics.cameTo(outcome.get()), findingsOk)
              : nothingToResume();
        });
  }

  private ExitCode nothingToResume() {
    return desk.refuse(desk.words().say("resume.none", year, desk.program().run(year)));
  }
}
