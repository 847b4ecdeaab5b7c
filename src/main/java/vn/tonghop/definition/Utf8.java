package vn.tonghop.definition;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yaml.snakeyaml.reader.StreamReader;

/** Bytes to text, refusing what is not UTF-8 and what no editor shows. */
final class Utf8 {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private Utf8() {}

  /** The text without byte order mark; empty when a problem was recorded. */
  static Optional<String> decode(byte[] bytes, Problems problems) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    String text = withoutByteOrderMark(out.flip().toString());
    if (result.isError()) {
      problems.add(lineAt(text, text.length()), ProblemKind.NOT_UTF8);
      return Optional.empty();
    }
    return isPrintable(text, problems) ? Optional.of(text) : Optional.empty();
  }

  private static String withoutByteOrderMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** SnakeYAML refuses the same characters, but cannot say in which line. */
  private static boolean isPrintable(String text, Problems problems) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      if (!StreamReader.isPrintable(character)) {
        problems.add(lineAt(text, at), ProblemKind.NOT_PRINTABLE, YamlText.name(character));
        return false;
      }
    }
    return true;
  }

  private static int lineAt(String text, int end) {
    return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
  }
}
