package vn.tonghop.cli;

import java.nio.file.Path;
import java.util.List;
import vn.tonghop.audit.LogFault;
import vn.tonghop.audit.Verification;
import vn.tonghop.operations.VerifiedLog;
import vn.tonghop.proposal.Dong;
import vn.tonghop.revision.Revision;

/** What a person reads of logs that were verified. */
final class VerifyPage {

  private static final String INDENT = "    ";

  private final Screen screen;
  private final Words words;
  private final boolean quiet;
  private boolean altered;

  VerifyPage(Desk desk, boolean quiet) {
    this.screen = desk.screen();
    this.words = desk.words();
    this.quiet = quiet;
  }

  /** An exported log; headGiven tells whether a head was expected. */
  void show(Path export, Verification verification, boolean headGiven) {
    String name = words.say("verify.log.file", export);
    show(name, verification, headGiven, headGiven ? List.of() : List.of("verify.compare"));
  }

  /** A log of the database. */
  void show(VerifiedLog log, boolean headGiven) {
    Revision revision = log.revision();
    if (revision == null) {
      show(words.say("verify.log.operations"), log.verification(), headGiven, List.of());
    } else {
      show(
          words.say("verify.log.decisions", revision.year(), revision.number()),
          log.verification(),
          headGiven,
          remarks(log.compared(), headGiven));
    }
  }

  /** The paper is the only witness left where the operations log is none. */
  private static List<String> remarks(VerifiedLog.Compared compared, boolean headGiven) {
    return switch (compared) {
      case PUBLISHED -> List.of("verify.published");
      case NOT_PUBLISHED -> List.of("verify.notPublished");
      case NOT_COMPARED ->
          headGiven
              ? List.of("verify.notCompared")
              : List.of("verify.notCompared", "verify.compare");
    };
  }

  /** 0 when every log that was shown is intact, else 1. */
  ExitCode code() {
    if (altered) {
      screen.complain(words.say("verify.todo"));
      return ExitCode.FAILED;
    }
    return ExitCode.DONE;
  }

  private void show(
      String name, Verification verification, boolean headGiven, List<String> remarks) {
    LogFault fault = verification.fault();
    if (fault != null) {
      altered = true;
      screen.complain(words.say("verify.altered", name));
      screen.complain(INDENT + sentence(fault));
      return;
    }
    if (quiet) {
      return;
    }
    screen.say(
        words.say(
            "verify.intact",
            name,
            words.count("entry", verification.entries()),
            verification.head()));
    if (headGiven) {
      screen.say(INDENT + head(verification));
    }
    remarks.forEach(remark -> screen.say(INDENT + words.say(remark)));
  }

  private String head(Verification verification) {
    return verification.expectedAt() == verification.entries()
        ? words.say("verify.head.same")
        : words.say(
            "verify.head.grown",
            Dong.of(verification.expectedAt()).grouped(),
            Dong.of(verification.entries()).grouped());
  }

  private String sentence(LogFault fault) {
    return words.say(
        "fault." + fault.kind(), Dong.of(fault.entry()).grouped(), fault.found(), fault.expected());
  }
}
