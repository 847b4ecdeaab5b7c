package vn.tonghop.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code history}: the approved plans of earlier years, with which a new one is compared. */
@Command(name = "history", mixinStandardHelpOptions = true)
final class HistoryCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  private HistoryCommand() {}

  static CommandLine commandLine(Desk desk) {
    CommandLine history = new CommandLine(new HistoryCommand());
    history.addSubcommand(new HistoryImportCommand(desk));
    history.addSubcommand(new HistoryListCommand(desk));
    return history;
  }

  @Override
  public void run() {
    throw new WrongValueException(spec.commandLine(), "usage.history");
  }
}
