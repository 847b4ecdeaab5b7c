package vn.tonghop.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.tonghop.operations.ProcessEnd;

/**
 * A command in a process of its own, as an operator gives it, in English; it stands still when it
 * has said a certain line, until a line is put in.
 */
public final class StandingCommand {

  /** What it says when it stands still. */
  public static final String THERE = "there";

  private StandingCommand() {}

  /** The first argument is the beginning of the line, the others are the command's. */
  public static void main(String[] arguments) {
    List<String> typed = Arrays.asList(arguments).subList(1, arguments.length);
    String work = new Arguments(typed).value(CommonOptions.WORK).orElseThrow();
    System.setProperty("tonghop.log", work + "/logs/tonghop.jsonl");
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    Screen screen = new Screen(standingAfter(arguments[0]), System.err, false);
    ProcessEnd end = ProcessEnd.ofThisProcess(() -> {});
    Desk desk = new Desk(screen, new Words(Locale.ENGLISH), ProgramName.ofProcess(typed), end);
    int code = CommandLineInterface.commandLine(desk).execute(typed.toArray(String[]::new));
    end.reached();
    System.exit(code);
  }

  private static PrintStream standingAfter(String beginning) {
    return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8) {
      @Override
      public void println(String line) {
        super.println(line);
        if (line.startsWith(beginning)) {
          super.println(THERE);
          awaitALine();
        }
      }
    };
  }

  private static void awaitALine() {
    try {
      int sign = System.in.read();
      while (sign >= 0 && sign != '\n') {
        sign = System.in.read();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
