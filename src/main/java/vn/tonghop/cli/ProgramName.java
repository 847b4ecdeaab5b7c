package vn.tonghop.cli;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.NamedFolders;

/**
 * How this program is called at the shell's prompt, so that every command it advises can be typed
 * as it stands.
 *
 * @param text for instance "java -jar target/tonghop.jar"
 * @param arguments with which it was called this time
 */
record ProgramName(String text, List<String> arguments) {

  /** What {@code mvn verify} builds; for a process that was started in another way. */
  private static final String JAR = "target/tonghop.jar";

  /** As this process was called. */
  static ProgramName ofProcess(List<String> arguments) {
    String path = System.getProperty("java.class.path", "");
    boolean jar =
        path.toLowerCase(Locale.ROOT).endsWith(".jar") && !path.contains(File.pathSeparator);
    return new ProgramName("java -jar " + shown(jar ? path : JAR), arguments);
  }

  /** A command, with the options of this call that say where and in which language. */
  String command(String command) {
    Arguments given = new Arguments(arguments);
    StringBuilder line = new StringBuilder(text).append(' ').append(command);
    for (String option :
        List.of(CommonOptions.WORK, CommonOptions.DATABASE_URL, CommonOptions.LANGUAGE)) {
      given
          .value(option)
          .ifPresent(value -> line.append(' ').append(option).append(' ').append(shown(value)));
    }
    return line.toString();
  }

  /** What tells how a command is written; the language may be what was written wrong. */
  String help(String command) {
    return text + " " + command + "--help";
  }

  /** The same command again. */
  String again() {
    return text
        + arguments.stream().map(ProgramName::shown).collect(Collectors.joining(" ", " ", ""));
  }

  /** The command that consolidates a year of which nothing is known: by where jobs lie. */
  String run(int year) {
    return command("run jobs/" + year);
  }

  /**
   * The command that consolidates a year again: this one, if it is a run; else with the folders of
   * the last one, since others may hold other submissions.
   *
   * @param folders null when nothing says which they were
   */
  String run(int year, @Nullable NamedFolders folders) {
    if (!arguments.isEmpty() && arguments.get(0).equals("run")) {
      return again();
    }
    if (folders == null) {
      return run(year);
    }
    String input = folders.input();
    return command(
        "run "
            + ShellWord.of(folders.job())
            + (input == null ? "" : " --input " + ShellWord.of(input)));
  }

  /** A database's URL may hold a password, and what is shown here may be read by others. */
  private static String shown(String argument) {
    return CommonOptions.holdsPassword(argument) ? "…" : ShellWord.of(argument);
  }
}
