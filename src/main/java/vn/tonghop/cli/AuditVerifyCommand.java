package vn.tonghop.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.audit.ExpectedHead;
import vn.tonghop.audit.Verification;
import vn.tonghop.operations.Application;
import vn.tonghop.operations.Caller;
import vn.tonghop.operations.VerifiedLog;
import vn.tonghop.operations.VerifyLogs;
import vn.tonghop.revision.Revision;

/** {@code audit verify}: proves that a log was not altered, or names the first entry that was. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class AuditVerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", arity = "0..1", paramLabel = "YEAR", descriptionKey = "verify.year")
  private @Nullable Integer year;

  @Option(names = "--revision", paramLabel = "N", descriptionKey = "verify.revision")
  private @Nullable Integer revision;

  @Option(names = "--operations", descriptionKey = "verify.operations")
  private boolean operations;

  @Option(names = "--file", paramLabel = "EXPORT", descriptionKey = "verify.file")
  private @Nullable Path file;

  private @Nullable String head;

  @Mixin private final CommonOptions options = new CommonOptions();

  private final Desk desk;

  AuditVerifyCommand(Desk desk) {
    this.desk = desk;
  }

  @Option(names = "--head", paramLabel = "HASH", descriptionKey = "verify.head")
  void setHead(String given) {
    String hash = given.toLowerCase(Locale.ROOT);
    if (!hash.matches("[0-9a-f]{64}")) {
      throw wrong("usage.head", given);
    }
    head = hash;
  }

  @Override
  public Integer call() {
    checkUsage();
    VerifyPage page = new VerifyPage(desk, options.quiet());
    Path export = file;
    Session session = desk.session(options);
    if (export != null) {
      return session.guarded(() -> verify(export, page)).code();
    }
    return session
        .nothingThere(() -> new NoRevision(desk).refuse(year, null))
        .orElseGet(() -> session.withApplication(application -> verify(application, page)))
        .code();
  }

  private void checkUsage() {
    if (file != null && (year != null || revision != null)) {
      throw wrong("usage.verify.file");
    }
    if (operations && (year != null || revision != null)) {
      throw wrong("usage.verify.operations");
    }
    if (revision != null && year == null) {
      throw wrong("usage.verify.revision");
    }
    if (head != null && file == null && !operations && year == null) {
      throw wrong("usage.verify.head");
    }
    if (file != null && !Files.isRegularFile(file)) {
      throw wrong("usage.verify.missing", file);
    }
  }

  private ExitCode verify(Path export, VerifyPage page) throws Exception {
    Verification verification = VerifyLogs.ofExport(export, expected());
    page.show(export, verification, head != null);
    return page.code();
  }

  private ExitCode verify(Application application, VerifyPage page) {
    List<Revision> revisions =
        operations ? List.of() : application.findRevision().all(year, revision);
    if (revisions.isEmpty() && year != null) {
      return verifyThatNoneIsGone(application, page);
    }
    if (head != null && year != null && revisions.size() > 1) {
      return desk.refuse(desk.words().say("usage.verify.which", year, revisions.size()));
    }
    List<VerifiedLog> logs = application.verifyLogs().verify(revisions, expected(), options.work());
    logs.forEach(log -> page.show(log, head != null && (operations || log.revision() != null)));
    application.verifyLogs().record(year, logs, Caller.current());
    return page.code();
  }

  /** It may have been typed wrongly, or taken away: the operations log knows. */
  private ExitCode verifyThatNoneIsGone(Application application, VerifyPage page) {
    List<VerifiedLog> logs =
        application.verifyLogs().verify(List.of(), ExpectedHead.UNKNOWN, options.work());
    if (logs.stream().allMatch(log -> log.verification().isIntact())) {
      return new NoRevision(desk).refuse(year, revision);
    }
    logs.forEach(log -> page.show(log, false));
    return page.code();
  }

  /** What a published decision log ends with, while the operations log goes on. */
  private ExpectedHead expected() {
    return new ExpectedHead(head, head == null || operations);
  }

  private WrongValueException wrong(String key, Object... arguments) {
    return new WrongValueException(spec.commandLine(), key, arguments);
  }
}
