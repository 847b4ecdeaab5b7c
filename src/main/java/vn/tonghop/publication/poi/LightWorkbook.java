package vn.tonghop.publication.poi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of which those rows are open that are to be changed; styles, names, drawings and what
 * else there is are all open. What POI writes of it lacks the other rows, and the texts of all.
 */
final class LightWorkbook extends XSSFWorkbook {

  private final LightParts parts;

  LightWorkbook(LightParts parts) throws IOException {
    super(new ByteArrayInputStream(parts.archive()));
    this.parts = parts;
  }

  /**
   * Whether every sheet was understood, none of them tells what was found earlier, and none has a
   * table: POI reads the headings of that again when it writes it.
   */
  boolean isOrdinary() {
    for (int index = 0; index < getNumberOfSheets(); index++) {
      if (!isOrdinary(getSheetAt(index))) {
        return false;
      }
    }
    return true;
  }

  private boolean isOrdinary(XSSFSheet sheet) {
    return parts.knows(name(sheet)) && sheet.getTables().isEmpty() && !FeedbackSheet.isList(sheet);
  }

  private static String name(XSSFSheet sheet) {
    return sheet.getPackagePart().getPartName().getName().substring(1);
  }

  /** A part of the workbook with what was not open. */
  static byte[] whole(XSSFWorkbook workbook, String part, byte[] written) throws IOException {
    return workbook instanceof LightWorkbook light ? light.parts.whole(part, written) : written;
  }
}
