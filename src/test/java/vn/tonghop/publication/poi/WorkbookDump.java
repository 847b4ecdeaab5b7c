package vn.tonghop.publication.poi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as text, so that two can be compared by reading: values, formulas, merges, paper. */
public final class WorkbookDump {

  private static final String NEWLINE = "\n";

  private WorkbookDump() {}

  /** Without what every decision changes: the head of their log and how many there are. */
  public static String withoutHead(byte[] file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      return of(workbook)
          .replaceAll("(đầu chuỗi[^:\n]*: |--head )[0-9a-f]{64}", "$1…")
          .replaceAll("có \\d+ bản ghi", "có … bản ghi");
    }
  }

  static String of(XSSFWorkbook workbook) {
    StringBuilder out = new StringBuilder();
    workbook.forEach(sheet -> sheet(out, (XSSFSheet) sheet));
    return out.toString();
  }

  private static void sheet(StringBuilder out, XSSFSheet sheet) {
    XSSFWorkbook workbook = sheet.getWorkbook();
    out.append("== ").append(sheet.getSheetName()).append(NEWLINE);
    out.append("print area ")
        .append(workbook.getPrintArea(workbook.getSheetIndex(sheet)))
        .append(", repeating ")
        .append(sheet.getRepeatingRows().formatAsString())
        .append(", frozen above row ")
        .append(sheet.getPaneInformation().getHorizontalSplitPosition() + 1)
        .append(NEWLINE);
    List<String> merged =
        sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString).sorted().toList();
    out.append("merged ").append(String.join(" ", merged)).append(NEWLINE);
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() != CellType.BLANK) {
          out.append(cell.getAddress()).append(' ').append(content(cell)).append(NEWLINE);
        }
      }
    }
  }

  private static String content(Cell cell) {
    return switch (cell.getCellType()) {
      case STRING -> cell.getStringCellValue().lines().collect(Collectors.joining("⏎"));
      case NUMERIC -> shown(cell);
      case FORMULA -> shown(cell) + "  =" + cell.getCellFormula();
      default -> throw new IllegalStateException("a cell of type " + cell.getCellType());
    };
  }

  /** The number as its format shows it. */
  private static String shown(Cell cell) {
    return new DataFormatter(Locale.US)
        .formatRawCellContents(
            cell.getNumericCellValue(),
            cell.getCellStyle().getDataFormat(),
            cell.getCellStyle().getDataFormatString())
        .strip();
  }
}
