package vn.tonghop.publication;

/** What people read of a text where it stands in full elsewhere. */
public final class ShortText {

  private static final int LONGEST = 1_000;

  private ShortText() {}

  /** The text, cut to what people read at one place, with "…" where it was cut. */
  public static String of(String text) {
    return text.length() <= LONGEST || text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
