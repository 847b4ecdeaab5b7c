package vn.tonghop.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The command line: which commands there are, and how they speak. */
public final class CommandLineInterface {

  /** Read by the log's configuration; set before anything logs. */
  private static final String LOG_FILE = "tonghop.log";

  private CommandLineInterface() {}

  /** Runs the command that the arguments name and returns its exit code. */
  public static int run(String... arguments) {
    System.setProperty(LOG_FILE, logFile(List.of(arguments)).toString());
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    Desk desk = new Desk(Screen.ofProcess(), new Words(language(List.of(arguments))));
    return commandLine(desk).execute(arguments);
  }

  static CommandLine commandLine(Desk desk) {
    CommandLine commandLine = new CommandLine(new Root());
    commandLine.addSubcommand(new RunCommand(desk));
    commandLine.addSubcommand(new StatusCommand(desk));
    commandLine.addSubcommand(new ResumeCommand(desk));
    commandLine.setResourceBundle(desk.words().bundle());
    commandLine.setParameterExceptionHandler((exception, args) -> wrongUsage(exception, desk));
    return commandLine;
  }

  private static int wrongUsage(ParameterException exception, Desk desk) {
    desk.screen().complain(String.valueOf(exception.getMessage()));
    desk.screen().complain(exception.getCommandLine().getUsageMessage());
    return ExitCode.USAGE.code();
  }

  private static Path logFile(List<String> arguments) {
    return Path.of(valueOf("--work", arguments, "work"))
        .toAbsolutePath()
        .normalize()
        .resolve("logs")
        .resolve("tonghop.log");
  }

  /** What {@code --lang} says, else the language of the environment; English for all but "vi". */
  private static Locale language(List<String> arguments) {
    String language = valueOf("--lang", arguments, Locale.getDefault().getLanguage());
    return language.equals("vi") ? Locale.forLanguageTag("vi") : Locale.ENGLISH;
  }

  /** Needed before the arguments are parsed, since even their errors are told in a language. */
  private static String valueOf(String option, List<String> arguments, String otherwise) {
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).startsWith(option + "=")) {
        return arguments.get(i).substring(option.length() + 1);
      }
      if (arguments.get(i).equals(option) && i + 1 < arguments.size()) {
        return arguments.get(i + 1);
      }
    }
    return otherwise;
  }

  /** Without a command: says which there are. */
  @Command(name = "tonghop", mixinStandardHelpOptions = true, version = "tonghop 0.1.0")
  private static final class Root implements Runnable {

    @CommandLine.Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
      throw new ParameterException(spec.commandLine(), "tonghop COMMAND");
    }
  }
}
