package vn.tonghop.cli;

import org.jspecify.annotations.Nullable;
import vn.tonghop.operations.RevisionStatus;

/**
 * What is to be done about the last revision of a year.
 *
 * @param key of the sentence that says so
 * @param command to be typed for it; null when nothing is to be done
 */
record NextStep(String key, @Nullable String command) {

  static NextStep after(RevisionStatus status, ProgramName program) {
    int year = status.revision().year();
    if (status.isWorkedOn()) {
      return new NextStep("status.next.RUNNING", program.command("status " + year + " --watch"));
    }
    return switch (status.revision().state()) {
      case PUBLISHED ->
          status.findings().isOpen()
              ? new NextStep("status.next.FINDINGS", program.run(year, status.folders()))
              : new NextStep("status.next.PUBLISHED", null);
      case BLOCKED -> new NextStep("status.next.BLOCKED", program.run(year, status.folders()));
      case OPEN -> new NextStep("status.next.OPEN", program.command("resume " + year));
    };
  }
}
