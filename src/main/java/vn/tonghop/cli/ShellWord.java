package vn.tonghop.cli;

import java.io.File;

/** An argument as it has to be typed, so that the shell hands it on as it is. */
final class ShellWord {

  private static final boolean WINDOWS = File.separatorChar == '\\';

  private ShellWord() {}

  /** For the shell of this machine. */
  static String of(String argument) {
    return of(argument, WINDOWS);
  }

  static String of(String argument, boolean windows) {
    if (argument.matches("[\\w./:=@,+-]+")) {
      return argument;
    }
    return windows ? forWindows(argument) : forPosix(argument);
  }

  /** Between double quotes these still mean something; between single ones nothing does. */
  private static String forPosix(String argument) {
    return argument.matches("(?s).*[\"$`\\\\!].*")
        ? "'" + argument.replace("'", "'\\''") + "'"
        : "\"" + argument + "\"";
  }

  /** No name of a file holds a double quote there; a backslash before one would take it away. */
  private static String forWindows(String argument) {
    return "\"" + argument.replaceFirst("\\\\+$", "$0$0") + "\"";
  }
}
