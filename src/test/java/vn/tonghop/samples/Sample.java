package vn.tonghop.samples;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.MoneyUnit;

/**
 * One workbook as a submitter sends it.
 *
 * @param name of the file, without extension
 * @param modified what the workbook says of its last change
 * @param cover lines of a cover sheet before the table; empty when there is none
 * @param sheet name of the table's sheet
 * @param letterhead lines that name the submitter
 * @param placeAndDate the line under the national motto
 * @param title of the table
 * @param attachedTo the line that names the letter it came with
 * @param unit in which its amounts are written
 * @param unitLine how the sheet says so
 * @param columns in the order of the sheet
 * @param headings of all columns
 * @param writing how amounts are written
 * @param textForm Unicode form of its text
 * @param rows of the table
 * @param signature the block under the table
 */
record Sample(
    String name,
    Instant modified,
    List<String> cover,
    String sheet,
    List<String> letterhead,
    String placeAndDate,
    String title,
    String attachedTo,
    MoneyUnit unit,
    String unitLine,
    List<Field> columns,
    Map<Field, String> headings,
    Writing writing,
    Normalizer.Form textForm,
    List<SampleRow> rows,
    Signature signature) {

  /** How amounts are written. */
  enum Writing {
    /** Sums are formulas with their values, other amounts numbers. */
    FORMULAS,
    /** All amounts are numbers. */
    NUMBERS,
    /** All amounts are text in Vietnamese notation: "1.500.000". */
    TEXT
  }

  /**
   * Who prepared and who signs.
   *
   * @param preparer who filled in the table
   * @param role lines over the signer's name
   * @param signer who answers for it
   */
  record Signature(String preparer, List<String> role, String signer) {}

  int column(Field field) {
    return columns.indexOf(field);
  }
}
