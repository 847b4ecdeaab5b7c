package vn.tonghop.publication.poi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/**
 * A workbook as a district may send it, with all that must not be lost in a copy: styles, merged
 * and hidden cells, formulas over sheets, names, comments, a drop-down list, protection.
 */
final class SentBook {

  static final String SHEET = "Đăng ký 2021";

  private final Workbook workbook;

  private SentBook(Workbook workbook) {
    this.workbook = workbook;
    Sheet sheet = workbook.createSheet(SHEET);
    title(sheet);
    table(sheet);
    other(workbook.createSheet("Số 'cũ' 2020"));
    Cell across = sheet.getRow(5).createCell(6);
    across.setCellFormula("'Số ''cũ'' 2020'!A1+H4");
    across.setCellValue(42);
    Name name = workbook.createName();
    name.setNameName("TongKinhPhi");
    name.setRefersToFormula("'" + SHEET + "'!$H$4");
    workbook.setActiveSheet(1);
    workbook.setSelectedTab(1);
  }

  static SentBook xlsx() {
    return new SentBook(new XSSFWorkbook());
  }

  static SentBook xls() {
    return new SentBook(new HSSFWorkbook());
  }

  static SentBook of(String extension) {
    return extension.equals("xls") ? xls() : xlsx();
  }

  SentBook withMacros(byte[] project) throws IOException {
    ((XSSFWorkbook) workbook).setVBAProject(new ByteArrayInputStream(project));
    ((XSSFWorkbook) workbook).setWorkbookType(XSSFWorkbookType.XLSM);
    return this;
  }

  SentBook withSheet(String name) {
    workbook.createSheet(name).createRow(0).createCell(0).setCellValue("của đơn vị");
    return this;
  }

  SentBook hiding(int sheet) {
    workbook.setSheetHidden(sheet, true);
    return this;
  }

  SentBook withStyles(int count) {
    while (workbook.getNumCellStyles() < count) {
      workbook.createCellStyle();
    }
    return this;
  }

  Path in(Path folder) throws IOException {
    Path file = folder.resolve(workbook instanceof HSSFWorkbook ? "sent.xls" : "sent.xlsx");
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }

  private void title(Sheet sheet) {
    Row row = sheet.createRow(0);
    row.setHeightInPoints(30);
    Cell cell = row.createCell(0);
    cell.setCellValue("UBND HUYỆN NHƠN TRẠCH");
    CellStyle style = workbook.createCellStyle();
    Font font = workbook.createFont();
    font.setFontName("Times New Roman");
    font.setBold(true);
    font.setColor(IndexedColors.DARK_BLUE.getIndex());
    style.setFont(font);
    cell.setCellStyle(style);
    sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 3));
  }

  private void table(Sheet sheet) {
    CellStyle money = workbook.createCellStyle();
    money.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
    money.setBorderBottom(BorderStyle.DOUBLE);
    money.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
    money.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    money.setLocked(false);
    for (int row = 3; row < 8; row++) {
      Row made = sheet.createRow(row);
      made.createCell(1).setCellValue("Đề án " + row);
      for (int column = 7; column < 11; column++) {
        Cell cell = made.createCell(column);
        cell.setCellValue(1_000 * row + column);
        cell.setCellStyle(money);
      }
    }
    sheet.getRow(6).setZeroHeight(true);
    sheet.setColumnWidth(1, 40 * 256);
    sheet.setColumnHidden(9, true);
    sheet.setDefaultColumnStyle(12, money);
    sheet.setRepeatingRows(new CellRangeAddress(2, 2, -1, -1));
    comment(sheet, 3, 7, "Phòng Kinh tế", "Đã hỏi lại cơ sở");
    comment(sheet, 3, 8, "Phòng Kinh tế", "Cạnh bên");
    DataValidation list =
        sheet
            .getDataValidationHelper()
            .createValidation(
                sheet
                    .getDataValidationHelper()
                    .createExplicitListConstraint(new String[] {"1", "2"}),
                new CellRangeAddressList(3, 7, 5, 5));
    sheet.addValidationData(list);
    sheet.protectSheet("mật khẩu");
  }

  private static void other(Sheet sheet) {
    Row row = sheet.createRow(0);
    row.createCell(0).setCellValue(7);
    Cell sum = row.createCell(1);
    sum.setCellFormula("'" + SHEET + "'!H4*2");
    sum.setCellValue(6_014);
  }

  private void comment(Sheet sheet, int row, int column, String author, String text) {
    CreationHelper helper = workbook.getCreationHelper();
    var anchor = helper.createClientAnchor();
    anchor.setCol1(column);
    anchor.setRow1(row);
    anchor.setCol2(column + 2);
    anchor.setRow2(row + 3);
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setAuthor(author);
    comment.setString(helper.createRichTextString(text));
    comment.setAddress(new CellAddress(row, column));
    sheet.getRow(row).getCell(column).setCellComment(comment);
  }
}
