package vn.tonghop.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a workbook says, a line a cell: two workbooks are the same when their dumps are. */
final class CellDump {

  private CellDump() {}

  static List<String> of(byte[] workbook) throws IOException {
    List<String> lines = new ArrayList<>();
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      Date modified = read.getProperties().getCoreProperties().getModified();
      lines.add("modified " + modified.toInstant());
      read.forEach(sheet -> sheet(sheet, lines));
    }
    return Collections.unmodifiableList(lines);
  }

  private static void sheet(Sheet sheet, List<String> lines) {
    lines.add("sheet " + sheet.getSheetName());
    sheet.getMergedRegions().stream()
        .map(region -> "merged " + region.formatAsString())
        .sorted()
        .forEach(lines::add);
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() != CellType.BLANK) {
          lines.add(cell.getAddress() + " " + content(cell));
        }
      }
    }
  }

  private static String content(Cell cell) {
    return switch (cell.getCellType()) {
      case STRING -> "text " + cell.getStringCellValue();
      case NUMERIC -> "number " + cell.getNumericCellValue();
      case FORMULA -> "formula " + cell.getCellFormula() + " = " + cell.getNumericCellValue();
      default -> cell.getCellType().name();
    };
  }
}
