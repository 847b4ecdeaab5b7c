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

  /** Whether every sheet was understood, and none of them tells what was found earlier. */
  boolean isOrdinary() {
    for (int index = 0; index < getNumberOfSheets(); index++) {
      XSSFSheet sheet = getSheetAt(index);
      if (!parts.knows(name(sheet)) || FeedbackSheet.isList(sheet)) {
        return false;
      }
    }
    return true;
  }

  private static String name(XSSFSheet sheet) {
    return sheet.getPackagePart().getPartName().getName().substring(1);
  }

  /** A part of the workbook with what was not open. */
  static byte[] whole(XSSFWorkbook workbook, String part, byte[] written) throws IOException {
    return workbook instanceof LightWorkbook light ? light.parts.whole(part, written) : written;
  }
}
