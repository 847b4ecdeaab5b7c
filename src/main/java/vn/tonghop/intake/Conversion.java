package vn.tonghop.intake;

/**
 * What was done about a text in a font of a legacy encoding, or in its bytes.
 *
 * @param stored the text as the file stores it
 * @param encoding the encoding of its font, or else of its bytes
 * @param outcome what was done
 * @param detail of {@link Outcome#INCOMPLETE} the characters that stand for nothing, of {@link
 *     Outcome#DOUBTFUL} and {@link Outcome#UNDECLARED} what the text would be if it were converted;
 *     else ""
 */
public record Conversion(String stored, LegacyEncoding encoding, Outcome outcome, String detail) {

  /** What can be done about a text in such a font. */
  public enum Outcome {
    /** All of it was converted. */
    CONVERTED,
    /** It was converted but for some characters, which are as they were. */
    INCOMPLETE,
    /** It was left alone, since it may be Unicode. */
    DOUBTFUL,
    /** It was left alone, since its font is an ordinary one; but its bytes are not Unicode. */
    UNDECLARED
  }
}
