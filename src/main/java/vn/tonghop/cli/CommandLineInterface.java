package vn.tonghop.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import vn.tonghop.operations.ProcessEnd;
import vn.tonghop.operations.WorkFolder;

/** The command line: which commands there are, and how they speak. */
public final class CommandLineInterface {

  /** Read by the log's configuration; set before anything logs. */
  private static final String LOG_FILE = "tonghop.log";

  private CommandLineInterface() {}

  /** Runs the command that the arguments name and returns its exit code. */
  public static int run(String... typed) {
    Arguments arguments = new Arguments(List.of(typed));
    System.setProperty(LOG_FILE, logFile(arguments).toString());
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    Screen screen = Screen.ofProcess();
    Words words = new Words(language(arguments));
    ProcessEnd end = ProcessEnd.ofThisProcess(() -> screen.complain(words.say("stopping")));
    try {
      ProgramName program = ProgramName.ofProcess(arguments.typed());
      return commandLine(new Desk(screen, words, program, end)).execute(typed);
    } finally {
      end.reached();
    }
  }

  static CommandLine commandLine(Desk desk) {
    CommandLine commandLine = new CommandLine(new Root());
    commandLine.addSubcommand(new RunCommand(desk));
    commandLine.addSubcommand(new StatusCommand(desk));
    commandLine.addSubcommand(new ResumeCommand(desk));
    commandLine.addSubcommand(new RerunCommand(desk));
    commandLine.addSubcommand(new CheckCommand(desk));
    commandLine.addSubcommand(new TemplateCommand(desk));
    commandLine.addSubcommand(ReviewCommand.commandLine(desk));
    commandLine.addSubcommand(HistoryCommand.commandLine(desk));
    commandLine.addSubcommand(AuditCommand.commandLine(desk));
    commandLine.setCommandName(desk.program().text());
    commandLine.setResourceBundle(desk.words().bundle());
    describe(commandLine, "command.tonghop", desk.words());
    describeSubcommands(commandLine, "command.", desk.words());
    commandLine.setOut(desk.screen().writer());
    commandLine.setParameterExceptionHandler((exception, args) -> wrongUsage(exception, desk));
    return commandLine;
  }

  private static void describeSubcommands(CommandLine commandLine, String prefix, Words words) {
    commandLine
        .getSubcommands()
        .forEach(
            (name, command) -> {
              describe(command, prefix + name, words);
              describeSubcommands(command, prefix + name + ".", words);
            });
  }

  private static void describe(CommandLine command, String key, Words words) {
    command.getCommandSpec().usageMessage().description(words.say(key));
  }

  private static int wrongUsage(ParameterException exception, Desk desk) {
    desk.screen().complain(new WrongUsage(desk.words(), desk.program()).describe(exception));
    return ExitCode.USAGE.code();
  }

  private static Path logFile(Arguments arguments) {
    return new WorkFolder(Path.of(arguments.value(CommonOptions.WORK).orElse("work"))).logFile();
  }

  /** What {@code --lang} says, else the language of the environment; English for all but "vi". */
  private static Locale language(Arguments arguments) {
    String language =
        arguments.value(CommonOptions.LANGUAGE).orElse(Locale.getDefault().getLanguage());
    return language.equals("vi") ? Locale.forLanguageTag("vi") : Locale.ENGLISH;
  }

  /** Without a command: says that one is needed. */
  @Command(name = "tonghop", mixinStandardHelpOptions = true, version = "tonghop 0.1.0")
  private static final class Root implements Runnable {

    @CommandLine.Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
      throw new WrongValueException(spec.commandLine(), "usage.command");
    }
  }
}
