package vn.tonghop.audit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of an export, taken apart to the letter: whatever {@link Chain.Link#exportLine} would
 * write otherwise is no such line.
 *
 * @param link what it says
 * @param hash what it says that its hash is
 */
record ExportLine(Chain.Link link, String hash) {

  private static final String OPENING = "{\"entry\":";
  private static final String HASH = ",\"hash\":\"";
  private static final Pattern CLOSING =
      Pattern.compile(
          Pattern.quote(HASH)
              + "([0-9a-f]{64})\",\"prev\":\"([0-9a-f]{64})\",\"seq\":([1-9][0-9]{0,15})}");

  /** The line's text; null when its bytes are no UTF-8. */
  static @Nullable String text(byte[] line, int length) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(line, 0, length))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Takes a line apart; null when it is not of the form. */
  static @Nullable ExportLine parse(String line) {
    int closing = line.lastIndexOf(HASH);
    if (closing < 0 || !line.startsWith(OPENING)) {
      return null;
    }
    Matcher matcher = CLOSING.matcher(line).region(closing, line.length());
    if (!matcher.matches()) {
      return null;
    }
    String entry = line.substring(OPENING.length(), closing);
    return new ExportLine(
        new Chain.Link(Long.parseLong(matcher.group(3)), matcher.group(2), entry),
        matcher.group(1));
  }
}
