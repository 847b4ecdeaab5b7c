package vn.tonghop.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tonghop.operations.ProcessEnd;

/**
 * What came of a command typed at a prompt that is no terminal.
 *
 * @param code exit code
 * @param out what was asked for
 * @param err what went wrong
 */
record Typed(int code, String out, String err) {

  static Typed in(Locale locale, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ProcessEnd end = ProcessEnd.ofThisProcess(() -> {});
    end.reached(); // the process of the tests goes on for other reasons
    Desk desk =
        new Desk(
            new Screen(stream(out), stream(err), false),
            new Words(locale),
            new ProgramName("java -jar target/tonghop.jar", List.of(arguments)),
            end);
    int code = CommandLineInterface.commandLine(desk).execute(arguments);
    return new Typed(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static Typed english(String... arguments) {
    return in(Locale.ENGLISH, arguments);
  }

  static Typed vietnamese(String... arguments) {
    return in(Locale.forLanguageTag("vi"), arguments);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  /** Everything that a person sees. */
  String screen() {
    return out + err;
  }

  /** The same arguments, and further ones. */
  static String[] with(String[] arguments, String... further) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of(further));
    return all.toArray(String[]::new);
  }
}
