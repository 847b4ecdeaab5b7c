package vn.tonghop.intake;

import java.util.List;
import java.util.Optional;

/**
 * A text whose font is for Unicode, while its bytes are those of an older encoding, as when
 * somebody has changed the font of the sheet and not its text. No font says what was meant, so it
 * is told and left alone.
 */
final class UndeclaredText {

  /**
   * Bytes of TCVN3 are rarely letters with marks in VNI, but the other way round they often are.
   */
  private static final List<LegacyEncoding> MOST_TELLING_FIRST =
      List.of(LegacyEncoding.VNI, LegacyEncoding.TCVN3);

  private UndeclaredText() {}

  /** The text, with what it would be in the encoding of its bytes where these tell of one. */
  static Optional<SheetCell.Text> in(SheetCell.Text cell) {
    if (isOrdinary(cell.text())) {
      return Optional.empty();
    }
    for (LegacyEncoding encoding : MOST_TELLING_FIRST) {
      LegacyText text = new LegacyText(cell.text(), List.of(new FontRun(0, encoding.anyFont())));
      if (EncodingProof.of(text, encoding) == EncodingProof.LEGACY) {
        String meant = text.decode(text.encodings()).text();
        Conversion conversion =
            new Conversion(cell.text(), encoding, Conversion.Outcome.UNDECLARED, meant);
        return Optional.of(new SheetCell.Text(cell.text(), List.of(), conversion));
      }
    }
    return Optional.empty();
  }

  /** Nearly every text: without marks, or with a letter that no byte stands for. */
  private static boolean isOrdinary(String text) {
    boolean bytes = false;
    for (int index = 0; index < text.length(); index++) {
      char character = text.charAt(index);
      if (LegacyWord.isOnlyInUnicode(character)) {
        return true;
      }
      bytes |= character >= 0x80;
    }
    return !bytes;
  }
}
