package vn.tonghop.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Severity;
import vn.tonghop.operations.AppendixRequest;
import vn.tonghop.operations.Application;
import vn.tonghop.operations.Caller;
import vn.tonghop.operations.HistoryImport;
import vn.tonghop.operations.HistoryRefusedException;
import vn.tonghop.operations.RerunRequest;
import vn.tonghop.operations.Terms;
import vn.tonghop.pipeline.StageProgress;
import vn.tonghop.revision.YearTakenException;

/** {@code history import FILE --year Y}: brings in the approved plan of an earlier year. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class HistoryImportCommand implements Callable<Integer> {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "history.file")
  private Path file = Path.of(".");

  private int year;

  @Option(names = "--year", required = true, paramLabel = "Y", descriptionKey = "history.year")
  void setYear(int asked) {
    if (asked < FIRST_YEAR || asked > LAST_YEAR) {
      throw new WrongValueException(
          spec.commandLine(), "usage.history.year", asked, FIRST_YEAR, LAST_YEAR);
    }
    year = asked;
  }

  @Option(names = "--job", paramLabel = "JOB_DIR", descriptionKey = "history.job")
  private @Nullable Path job;

  @Option(names = "--replace", descriptionKey = "history.replace")
  private boolean replace;

  private @Nullable String reason;

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "history.reason")
  void setReason(String typed) {
    if (!RerunRequest.isReason(typed)) {
      throw new WrongValueException(
          spec.commandLine(), "usage.reason", RerunRequest.LONGEST_REASON);
    }
    reason = typed.strip();
  }

  @Mixin private final CommonOptions options = new CommonOptions();

  private final Desk desk;

  HistoryImportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (replace != (reason != null)) {
      throw new WrongValueException(spec.commandLine(), "usage.history.replace");
    }
    return desk.session(options).guarded(this::read).code();
  }

  /** The file is read first: one that is not whole needs no database. */
  private ExitCode read() throws DefinitionException, IOException {
    try {
      AppendixRequest request = AppendixRequest.of(year, file, job);
      HistoryPage page = new HistoryPage(desk, options.quiet());
      if (!request.appendix().isWhole()) {
        page.refused(request);
        return ExitCode.BLOCKED;
      }
      return desk.session(options)
          .withApplication(application -> bringIn(request, application, page));
    } catch (HistoryRefusedException e) {
      return desk.refuse(desk.words().say("history.refused." + e.reason(), e.path()));
    }
  }

  private ExitCode bringIn(AppendixRequest request, Application application, HistoryPage page)
      throws YearTakenException, IOException {
    HistoryImport done =
        application
            .importHistory()
            .bringIn(
                request,
                reason,
                new Terms(
                    options.work(), Caller.current(), options.threads(), StageProgress.SILENT));
    if (done.kind() == HistoryImport.Kind.ANOTHER_COUNTS) {
      return desk.refuse(page.anotherCounts(done.plan()));
    }
    page.done(request, done);
    boolean open =
        request.appendix().findings().stream()
            .map(Finding::severity)
            .anyMatch(Severity.WARNING::equals);
    return open ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}
