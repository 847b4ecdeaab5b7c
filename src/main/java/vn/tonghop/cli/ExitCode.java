package vn.tonghop.cli;

import vn.tonghop.operations.Outcome;

/** What the shell, and whoever scheduled the command, learns of how it ended. */
enum ExitCode {
  /** Published, or nothing to do; nothing is open. */
  DONE(0),
  /** Failed; can be resumed. */
  FAILED(1),
  /** Wrong usage or definition. */
  USAGE(2),
  /** Published, with findings, or letters, for a person. */
  FINDINGS(3),
  /** Not published: blocked by findings or by the ledger. */
  BLOCKED(4),
  /** Another run holds the year. */
  YEAR_TAKEN(5);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  static ExitCode of(Outcome outcome, boolean findingsOk) {
    return switch (outcome.kind()) {
      case PUBLISHED, UNCHANGED -> outcome.isOpen() && !findingsOk ? FINDINGS : DONE;
      case BLOCKED -> BLOCKED;
      case FAILED, STOPPED -> FAILED;
    };
  }
}
