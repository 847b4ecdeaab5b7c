package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What intake makes of the texts of a row. */
public final class AsReceived {

  private AsReceived() {}

  /** In a font of today: cleaned. */
  public static String clean(String text) {
    String clean = CleanText.paragraphs(text);
    return clean == null ? "" : clean;
  }

  /** All texts of one row in fonts of that encoding: told by their bytes, converted and cleaned. */
  public static List<String> converted(LegacyEncoding encoding, List<String> texts) {
    Function<String, SheetCell.Text> typing =
        encoding == LegacyEncoding.VNI ? LegacyLetters::vni : LegacyLetters::tcvn3;
    List<LegacyCell> cells =
        texts.stream().map(text -> new LegacyCell(typing.apply(text))).toList();
    EncodingEvidence row = new EncodingEvidence();
    cells.forEach(cell -> cell.tell(row));
    List<String> received = new ArrayList<>();
    for (LegacyCell cell : cells) {
      received.add(clean(cell.converted(row, new EncodingEvidence()).text()));
    }
    return received;
  }

  /** Typed in that encoding, its font lost since: the bytes are read as Unicode and stay. */
  public static String misread(LegacyEncoding encoding, String text) {
    return clean(
        encoding == LegacyEncoding.VNI
            ? LegacyLetters.vni(text).text()
            : LegacyLetters.tcvn3(text).text());
  }
}
