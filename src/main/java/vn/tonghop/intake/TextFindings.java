package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;

/** What has to be said about the texts of a row that stand in legacy fonts. */
final class TextFindings {

  /** What a person recognises a text by; the whole raw text is kept with the đề án. */
  private static final int LONGEST_EXCERPT = 80;

  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]+");

  private TextFindings() {}

  /** One finding a text, from left to right. */
  static List<Finding> of(SheetRow row, String file) {
    List<Finding> findings = new ArrayList<>();
    for (int column = 0; column < row.cells().size(); column++) {
      if (row.cells().get(column) instanceof SheetCell.Text text && text.conversion() != null) {
        Address address = Address.ofRow(file, row.sheetName(), row.rowNumber());
        findings.add(of(text.conversion(), text.text(), address.at(ColumnLetters.of(column))));
      }
    }
    return findings;
  }

  private static Finding of(Conversion conversion, String text, Address cell) {
    String encoding = conversion.encoding().label();
    String stored = excerpt(conversion.stored());
    return switch (conversion.outcome()) {
      case CONVERTED ->
          Finding.of(FindingCode.TEXT_CONVERTED, cell, encoding, stored, excerpt(text));
      case INCOMPLETE ->
          Finding.of(
              FindingCode.TEXT_NOT_CONVERTIBLE,
              cell,
              encoding,
              stored,
              excerpt(text),
              conversion.detail());
      case UNDECLARED ->
          Finding.of(
              FindingCode.TEXT_OF_LEGACY_BYTES,
              cell,
              encoding,
              stored,
              excerpt(conversion.detail()));
      case DOUBTFUL ->
          Finding.of(
              FindingCode.TEXT_ENCODING_DOUBTFUL,
              cell,
              encoding,
              stored,
              excerpt(conversion.detail()));
    };
  }

  /** On one line and without halves of characters; invisible bytes of the old fonts stay. */
  private static String excerpt(String text) {
    String line = UNPRINTABLE.matcher(text).replaceAll(" ").strip();
    if (line.length() <= LONGEST_EXCERPT) {
      return line;
    }
    boolean half = Character.isHighSurrogate(line.charAt(LONGEST_EXCERPT - 1));
    return line.substring(0, half ? LONGEST_EXCERPT - 1 : LONGEST_EXCERPT) + "…";
  }
}
