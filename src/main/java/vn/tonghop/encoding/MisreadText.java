package vn.tonghop.encoding;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Vietnamese typed before Unicode whose font is lost: "m¸y mãc" or "maùy moùc" for "máy móc". It is
 * known by letters and signs that no Vietnamese text has, and by the lack of those that each has.
 */
public enum MisreadText {
  /** Nothing is to be corrected. */
  NONE,
  TCVN3,
  VNI;

  /** Letters of Latin-1 that Vietnamese has; it has none of the others. */
  private static final String VIETNAMESE = "àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ";

  /** Signs that TCVN3 has letters for and no text has beside a letter. */
  private static final String SIGNS = "¡¢£¤¥¦§¨©ª«¬®µ¶·¸¹»¼½¾¿×";

  /** What follows an o in VNI only. */
  private static final String AFTER_O = "âêåäùøûõïúüÂÊÅÄÙØÛÕÏÚÜ";

  private static final int FIRST_LETTER = 0xa1;
  private static final int BEYOND_LATIN_1 = 0x100;

  /** So much must speak for it: a single odd letter may be a foreign name. */
  private static final int ENOUGH = 2;

  /** A soft hyphen, ư in TCVN3, is lost with what cannot be seen; "ơng" and "ơc" are no rhymes. */
  private static final Pattern LOST = Pattern.compile("(?<![ưƯ])([ơờớởỡợ])(?=ng|c(?!h))");

  /** "t vấn" and "trng bày": no word does without a vowel. Units are none. */
  private static final Pattern LOST_VOWEL =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}])"
              + "((?:[TtCcKkNnPp]h|[Tt]r)|[tscdvx]|T(?= \\p{Ll})|[BGHKLMRbghklmr](?=ng))"
              + "(ng)?(?![\\p{L}\\p{M}.&/-])");

  /** How the texts of one row were typed, by the first that tells. */
  public static MisreadText of(@Nullable String... texts) {
    return Stream.of(texts)
        .map(text -> text == null ? NONE : in(text))
        .filter(typed -> typed != NONE)
        .findFirst()
        .orElse(NONE);
  }

  private static MisreadText in(String text) {
    int signs = 0;
    int letters = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isVietnamese(c)) {
        return NONE;
      }
      if (c >= FIRST_LETTER && c < BEYOND_LATIN_1) {
        signs +=
            SIGNS.indexOf(c) >= 0 && (isOfWord(text, at - 1) || isOfWord(text, at + 1)) ? 2 : 0;
        letters += at > 0 && neverFollows(text.charAt(at - 1), c) ? 2 : 0;
        letters += Character.isLetter(c) && VIETNAMESE.indexOf(c) < 0 ? 1 : 0;
      }
    }
    if (signs + letters < ENOUGH) {
      return NONE;
    }
    return signs > 0 || hasMisfits(text) ? TCVN3 : VNI;
  }

  /** In no Vietnamese word: "aù", "oâ", "eä". */
  private static boolean neverFollows(char before, char c) {
    return switch (before) {
      case 'a', 'A', 'e', 'E' -> Character.isLetter(c);
      case 'o', 'O' -> AFTER_O.indexOf(c) >= 0;
      default -> false;
    };
  }

  /** Whether no encoding before Unicode has it. */
  private static boolean isVietnamese(char c) {
    return c >= BEYOND_LATIN_1
        && ("ăđĩũơưĂĐĨŨƠƯ".indexOf(c) >= 0
            || (c >= '\u1ea0' && c <= '\u1ef9')
            || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static boolean isOfWord(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetter(text.charAt(at)) || text.charAt(at) >= FIRST_LETTER);
  }

  /** Whether letters cannot be of VNI: marks behind no vowel, capitals behind small letters. */
  private static boolean hasMisfits(String text) {
    for (int at = 1; at < text.length(); at++) {
      char c = text.charAt(at);
      char before = text.charAt(at - 1);
      if (c >= FIRST_LETTER && c < BEYOND_LATIN_1) {
        boolean fits =
            Vni.isMark(c)
                ? Vni.marked(before, c) != null || "ôöÔÖ".indexOf(before) >= 0
                : Vni.decode(c) != Windows1252.UNDEFINED;
        if (!fits || (Character.isUpperCase(c) && Character.isLowerCase(before))) {
          return true;
        }
      }
    }
    return false;
  }

  /** What was meant by a text of such a row; itself when it is in Unicode. */
  public String corrected(String text) {
    if (this == NONE || text.chars().anyMatch(c -> isVietnamese((char) c))) {
      return text;
    }
    return this == TCVN3 ? tcvn3(text) : vni(text);
  }

  private static String tcvn3(String text) {
    StringBuilder meant = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      int code = Windows1252.byteOf(text.charAt(at));
      char letter = code == Windows1252.NONE ? Windows1252.UNDEFINED : Tcvn3.decode(code);
      meant.append(letter == Windows1252.UNDEFINED ? text.charAt(at) : letter);
    }
    String rhymed = LOST.matcher(meant).replaceAll("ư$1");
    return LOST_VOWEL.matcher(rhymed).replaceAll("$1ư$2");
  }

  private static String vni(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder meant = new StringBuilder(text.length());
    for (int at = 0; at < composed.length(); at++) {
      appendVni(composed.charAt(at), meant);
    }
    return meant.toString();
  }

  private static void appendVni(char c, StringBuilder meant) {
    int code = Windows1252.byteOf(c);
    int last = meant.length() - 1;
    Character marked =
        code != Windows1252.NONE && last >= 0 ? Vni.marked(meant.charAt(last), code) : null;
    if (marked != null) {
      meant.setCharAt(last, marked);
    } else {
      char letter = code == Windows1252.NONE ? c : Vni.decode(code);
      meant.append(letter == Windows1252.UNDEFINED ? c : letter);
    }
  }
}
