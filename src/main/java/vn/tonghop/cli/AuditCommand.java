package vn.tonghop.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code audit}: what can be done with the two logs. */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  private AuditCommand() {}

  static CommandLine commandLine(Desk desk) {
    CommandLine audit = new CommandLine(new AuditCommand());
    audit.addSubcommand(new AuditVerifyCommand(desk));
    audit.addSubcommand(new AuditExportCommand(desk));
    audit.addSubcommand(new AuditTraceCommand(desk));
    return audit;
  }

  @Override
  public void run() {
    throw new WrongValueException(spec.commandLine(), "usage.audit");
  }
}
