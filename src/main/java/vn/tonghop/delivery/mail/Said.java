package vn.tonghop.delivery.mail;

import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a server, or a library, has said, as one short line without what cannot be shown. */
final class Said {

  private static final int LONGEST = 300;

  private Said() {}

  static String line(@Nullable String text) {
    String line =
        text == null
            ? ""
            : text.lines()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "))
                .replaceAll("\\p{Cntrl}", "");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  /** Of all exceptions that stand behind one another, since the last ones say what happened. */
  static String by(Exception failure) {
    StringJoiner said = new StringJoiner(" / ");
    String last = "";
    for (Throwable at = failure; at != null; at = at.getCause()) {
      String message = line(at.getMessage());
      if (!message.isEmpty() && !last.contains(message)) {
        said.add(message);
        last = message;
      }
    }
    return line(said.length() == 0 ? failure.getClass().getSimpleName() : said.toString());
  }
}
