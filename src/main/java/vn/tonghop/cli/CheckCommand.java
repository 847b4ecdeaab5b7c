package vn.tonghop.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.DefinitionReader;
import vn.tonghop.operations.CheckRefusedException;
import vn.tonghop.operations.CheckReport;
import vn.tonghop.operations.CheckSubmission;
import vn.tonghop.operations.WriteAnnotatedCopy;
import vn.tonghop.publication.AnnotatedWorkbook.Copy;
import vn.tonghop.publication.poi.PoiAnnotatedWorkbook;

/** {@code check FILE --job JOB_DIR}: checks one workbook before it is sent; needs no database. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "check.file")
  private Path file = Path.of(".");

  @Option(names = "--job", required = true, paramLabel = "JOB_DIR", descriptionKey = "check.job")
  private Path job = Path.of(".");

  @Option(names = "--annotate", paramLabel = "OUT", descriptionKey = "check.annotate")
  private @Nullable Path annotate;

  @Option(names = "--force", descriptionKey = "check.force")
  private boolean force;

  @Option(names = "--json", descriptionKey = "check.json")
  private boolean json;

  @Mixin private final CommonOptions options = new CommonOptions();

  private final Desk desk;

  CheckCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.session(options).guarded(this::check).code();
  }

  private ExitCode check() throws DefinitionException, IOException {
    Path out = annotate;
    WriteAnnotatedCopy writing =
        out == null ? null : new WriteAnnotatedCopy(new PoiAnnotatedWorkbook(), out, force);
    try {
      CheckSubmission checking = new CheckSubmission(DefinitionReader.read(job).plan());
      if (writing != null) {
        writing.permit(file);
      }
      CheckReport report = checking.check(file);
      Copy copy = writing == null ? null : writing.write(report);
      show(report, copy);
      return report.checked().counts().isOpen() ? ExitCode.FINDINGS : ExitCode.DONE;
    } catch (CheckRefusedException e) {
      return desk.refuse(desk.words().say("check.refused." + e.reason(), e.path()));
    }
  }

  private void show(CheckReport report, @Nullable Copy copy) {
    if (json) {
      desk.screen().say(new CheckJson(desk.words()).of(report, annotate, copy));
    } else if (!options.quiet()) {
      new CheckPage(desk.words()).of(report, annotate, copy).forEach(desk.screen()::say);
    }
  }
}
