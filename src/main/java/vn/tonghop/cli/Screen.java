package vn.tonghop.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

/** Where people read: what was asked for on the one stream, what went wrong on the other. */
final class Screen {

  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;

  Screen(PrintStream out, PrintStream err, boolean terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /** The screen of this process; Vietnamese needs UTF-8, whatever the platform's charset is. */
  static Screen ofProcess() {
    return new Screen(utf8(FileDescriptor.out), utf8(FileDescriptor.err), isTerminal());
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  /** For what is written by others: what was asked for, their help texts. */
  PrintWriter writer() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  /**
   * For what is handed on as bytes. Printing never fails: whoever reads may be gone, so {@link
   * #isBroken} has to be asked.
   */
  OutputStream bytes() {
    return out;
  }

  /** Whether something could not be printed. */
  boolean isBroken() {
    return out.checkError();
  }

  void say(String line) {
    out.println(Visible.lines(line));
  }

  void complain(String line) {
    err.println(Visible.lines(line));
  }

  /** Replaces the last line of a terminal. */
  void replace(String line) {
    out.print("\r\u001b[2K" + Visible.line(line));
    out.flush();
  }

  /** Empties a terminal; elsewhere what was said stays. */
  void clear() {
    if (terminal) {
      out.print("\u001b[H\u001b[2J");
      out.flush();
    }
  }

  boolean isInteractive() {
    return terminal;
  }

  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // Since Java 22 there is a console without a terminal too, and a method that tells.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
