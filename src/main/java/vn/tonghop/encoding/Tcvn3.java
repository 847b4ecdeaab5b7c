package vn.tonghop.encoding;

/**
 * TCVN 5712:1993, third set (VN3): what the {@code .Vn…} fonts show. Capitals with a tone are not
 * in it; they are typed as small letters in a capital font.
 */
public final class Tcvn3 {

  /** The bytes from 0xA0 on, sixteen a line; "?" where the set has nothing. */
  private static final String LETTERS =
      "\u00a0ĂÂÊÔƠƯĐăâêôơưđ?"
          + "?????àảãáạ?ằẳẵắ?"
          + "??????ặầẩẫấậè?ẻẽ"
          + "éẹềểễếệìỉ???ĩíịò"
          + "?ỏõóọồổỗốộờởỡớợù"
          + "?ủũúụừửữứựỳỷỹýỵ?";

  private static final int FIRST = 0xa0;

  private Tcvn3() {}

  /** The character that the byte stands for; {@link Windows1252#UNDEFINED} where there is none. */
  public static char decode(int code) {
    if (code < Windows1252.FIRST_PUNCTUATION) {
      return (char) code;
    }
    if (code < FIRST) {
      return Windows1252.punctuation(code);
    }
    char letter = LETTERS.charAt(code - FIRST);
    return letter == '?' ? Windows1252.UNDEFINED : letter;
  }
}
