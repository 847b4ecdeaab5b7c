package vn.tonghop.encoding;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Vietnamese typed before Unicode whose font is lost: "m¸y mãc" or "maùy moùc" for "máy móc". It is
 * known by letters and signs that no Vietnamese text has, and by the lack of those that each has.
 */
public final class MisreadText {

  /** Letters of Latin-1 that Vietnamese has; it has none of the others. */
  private static final String VIETNAMESE = "àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ";

  /** Signs that TCVN3 has letters for. */
  private static final String SIGNS = "¡¢£¤¥¦§¨©ª«¬®µ¶·¸¹»¼½¾¿";

  /** A soft hyphen, ư in TCVN3, is lost with what cannot be seen; "ơng" and "ơc" are no rhymes. */
  private static final Pattern LOST = Pattern.compile("(?<![ưƯ])([ơờớởỡợ])(?=ng|c(?!h))");

  private MisreadText() {}

  /** What was meant; the text itself when it was not misread. */
  public static String corrected(String text) {
    int signs = 0;
    int letters = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= 0x100) {
        if (isVietnamese(c)) {
          return text;
        }
      } else if (c > 0xa0) {
        boolean joined = isLetterAt(text, at - 1) || isLetterAt(text, at + 1);
        signs += joined && SIGNS.indexOf(c) >= 0 ? 2 : 0;
        letters += at > 0 && neverFollows(text.charAt(at - 1), c) ? 2 : 0;
        letters += Character.isLetter(c) && VIETNAMESE.indexOf(c) < 0 ? 1 : 0;
      }
    }
    return signs + letters < 2 ? text : signs > 0 ? tcvn3(text) : vni(text);
  }

  /** In no Vietnamese word: "aù", "oâ", "eä". */
  private static boolean neverFollows(char before, char c) {
    return switch (before) {
      case 'a', 'A', 'e', 'E' -> Character.isLetter(c);
      case 'o', 'O' -> "âêåäùøûõïúüÂÊÅÄÙØÛÕÏÚÜ".indexOf(c) >= 0;
      default -> false;
    };
  }

  private static boolean isVietnamese(char c) {
    return "ăđĩũơưĂĐĨŨƠƯ".indexOf(c) >= 0
        || (c >= '\u1ea0' && c <= '\u1ef9')
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isLetterAt(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static String tcvn3(String text) {
    StringBuilder meant = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      int code = Windows1252.byteOf(text.charAt(at));
      char letter = code == Windows1252.NONE ? Windows1252.UNDEFINED : Tcvn3.decode(code);
      meant.append(letter == Windows1252.UNDEFINED ? text.charAt(at) : letter);
    }
    return LOST.matcher(meant).replaceAll("ư$1");
  }

  private static String vni(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder meant = new StringBuilder(text.length());
    for (int at = 0; at < composed.length(); at++) {
      char c = composed.charAt(at);
      int code = Windows1252.byteOf(c);
      Character marked =
          code != Windows1252.NONE && Vni.isMark(code) && !meant.isEmpty()
              ? Vni.marked(meant.charAt(meant.length() - 1), code)
              : null;
      if (marked != null) {
        meant.setCharAt(meant.length() - 1, marked);
      } else {
        char letter = code == Windows1252.NONE ? c : Vni.decode(code);
        meant.append(letter == Windows1252.UNDEFINED ? c : letter);
      }
    }
    return meant.toString();
  }
}
