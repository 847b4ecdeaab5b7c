package vn.tonghop.publication.poi;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** All that a workbook says and looks like, a line each, so that two can be compared. */
final class BookState {

  private BookState() {}

  /** Everything but the cells at the given places, written "sheet!H4", and the given sheets. */
  static Map<String, String> of(Workbook workbook, Set<String> places, Set<String> sheets) {
    Map<String, String> state = new TreeMap<>();
    for (Sheet sheet : workbook) {
      if (!sheets.contains(sheet.getSheetName())) {
        sheet(sheet, state);
      }
    }
    for (Name name : workbook.getAllNames()) {
      if (sheets.stream().noneMatch(other -> name.getRefersToFormula().contains(other))) {
        int of = name.getSheetIndex();
        String scope = of < 0 ? "" : " of " + workbook.getSheetName(of);
        state.put("name " + name.getNameName() + scope, name.getRefersToFormula());
      }
    }
    state.keySet().removeAll(places);
    return state;
  }

  private static void sheet(Sheet sheet, Map<String, String> state) {
    String name = sheet.getSheetName();
    Workbook workbook = sheet.getWorkbook();
    state.put(name + " visible", "" + workbook.getSheetVisibility(workbook.getSheetIndex(sheet)));
    state.put(name + " protected", "" + sheet.getProtect());
    state.put(name + " repeating", "" + sheet.getRepeatingRows());
    state.put(name + " lists", "" + sheet.getDataValidations().size());
    state.put(
        name + " merged",
        sheet.getMergedRegions().stream()
            .map(CellRangeAddress::formatAsString)
            .toList()
            .toString());
    state.put(
        name + " columns",
        IntStream.range(0, 20)
            .mapToObj(at -> sheet.getColumnWidth(at) + (sheet.isColumnHidden(at) ? "-" : ""))
            .toList()
            .toString());
    for (Row row : sheet) {
      state.put(name + " row " + row.getRowNum(), row.getHeight() + " " + row.getZeroHeight());
      row.forEach(cell -> state.put(name + "!" + cell.getAddress(), of(cell)));
    }
  }

  static String of(Cell cell) {
    Comment comment = cell.getCellComment();
    return content(cell)
        + " | "
        + style(cell, true)
        + (comment == null ? "" : " | " + comment.getAuthor() + ": " + comment.getString());
  }

  /** How a cell looks; on request but for its fill. */
  static String style(Cell cell, boolean withFill) {
    CellStyle style = cell.getCellStyle();
    return String.join(
        " ",
        style.getDataFormatString(),
        font(style, cell.getSheet().getWorkbook()),
        style.getAlignment() + "/" + style.getVerticalAlignment(),
        "" + style.getBorderBottom() + style.getBorderTop(),
        style.getLocked() ? "locked" : "open",
        style.getWrapText() ? "wraps" : "",
        withFill ? fill(style) : "");
  }

  static String fill(CellStyle style) {
    String pattern = style.getFillPattern().name();
    if (style instanceof XSSFCellStyle xssf) {
      var colour = xssf.getFillForegroundColorColor();
      return pattern + " " + (colour == null ? "" : colour.getARGBHex() + colour.getIndexed());
    }
    return pattern + " " + ((HSSFCellStyle) style).getFillForegroundColor();
  }

  private static String font(CellStyle style, Workbook workbook) {
    var font = workbook.getFontAt(style.getFontIndex());
    return font.getFontName()
        + font.getFontHeightInPoints()
        + font.getBold()
        + (workbook instanceof HSSFWorkbook ? font.getColor() : font.toString());
  }

  private static String content(Cell cell) {
    return switch (cell.getCellType()) {
      case STRING -> "text " + cell.getStringCellValue();
      case NUMERIC -> "number " + cell.getNumericCellValue();
      case FORMULA ->
          "formula "
              + cell.getCellFormula()
              + (cell.getCachedFormulaResultType() == CellType.NUMERIC
                  ? " = " + cell.getNumericCellValue()
                  : "");
      default -> cell.getCellType().name();
    };
  }
}
