package vn.tonghop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.operations.Application;
import vn.tonghop.revision.Revision;

/** {@code audit export YEAR}: a log as JSON Lines, on the screen or in a file. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class AuditExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", arity = "0..1", paramLabel = "YEAR", descriptionKey = "export.year")
  private @Nullable Integer year;

  @Option(names = "--revision", paramLabel = "N", descriptionKey = "export.revision")
  private @Nullable Integer revision;

  @Option(names = "--operations", descriptionKey = "export.operations")
  private boolean operations;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "export.out")
  private @Nullable Path out;

  @Mixin private final CommonOptions options = new CommonOptions();

  private final Desk desk;

  AuditExportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (year == null && !operations) {
      throw new WrongValueException(spec.commandLine(), "usage.missing", "YEAR");
    }
    if (out != null && Files.isDirectory(out)) {
      throw new WrongValueException(spec.commandLine(), "usage.export.folder", out);
    }
    Session session = desk.session(options);
    return session
        .nothingThere(() -> new NoRevision(desk).refuse(year, null))
        .orElseGet(() -> session.withApplication(this::export))
        .code();
  }

  private ExitCode export(Application application) throws IOException {
    if (operations || year == null) {
      return export(application, null);
    }
    Optional<Revision> asked = application.findRevision().one(year, revision);
    if (asked.isEmpty()) {
      return new NoRevision(desk).refuse(year, revision);
    }
    return export(application, asked.get());
  }

  private ExitCode export(Application application, @Nullable Revision asked) throws IOException {
    if (out != null) {
      application.exportLogs().export(asked, out);
      if (!options.quiet()) {
        desk.screen().say(desk.words().say("export.done", out));
      }
      return ExitCode.DONE;
    }
    application.exportLogs().export(asked, desk.screen().bytes());
    if (desk.screen().isBroken()) {
      throw new IOException(desk.words().say("export.broken"));
    }
    return ExitCode.DONE;
  }
}
