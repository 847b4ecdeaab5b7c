package vn.tonghop.intake.poi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** Workbooks as a district would fill them in, in either format. */
final class Workbooks {

  private Workbooks() {}

  /** Letterhead, heading, one programme with two items, one of them computed, total, signature. */
  static <W extends Workbook> W filledIn(W workbook) {
    Sheet sheet = workbook.createSheet("Đăng ký");
    row(sheet, 1, "UBND THÀNH PHỐ BIÊN HÒA");
    row(sheet, 3, null, null, null, null, "ĐVT: triệu đồng");
    row(
        sheet,
        4,
        "TT",
        "Tên đề án",
        "Đơn vị thực hiện",
        "Tháng bắt đầu",
        "Tháng kết thúc",
        "Tổng KP",
        "KPKC",
        "Đối ứng",
        "Ghi chú");
    row(sheet, 5, "1", "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT");
    row(sheet, 6, 1.1, "Tập huấn", "Phòng Kinh tế", 5, 12, 195.6, 195.6, null, "QĐ 53\nNQ 147");
    Row computed =
        row(sheet, 8, "1.2", "Khảo sát", "Phòng Kinh tế", "05", "T6", null, "1.500", 0.5, true);
    computed.createCell(5).setCellFormula("1500+H8");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    row(sheet, 9, "Tổng cộng", null, null, null, null, 1696.1, 1695.6, 0.5);
    row(sheet, 11, "Người lập biểu").createCell(8).setCellErrorValue(FormulaError.REF.getCode());
    return workbook;
  }

  static Row row(Sheet sheet, int number, @Nullable Object... values) {
    Row row = sheet.createRow(number - 1);
    for (int column = 0; column < values.length; column++) {
      Object value = values[column];
      if (value != null) {
        set(row.createCell(column), value);
      }
    }
    return row;
  }

  private static void set(Cell cell, Object value) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof Boolean bool) {
      cell.setCellValue(bool);
    } else {
      cell.setCellValue(value.toString());
    }
  }

  static Path write(Workbook workbook, Path file) throws IOException {
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }
}
