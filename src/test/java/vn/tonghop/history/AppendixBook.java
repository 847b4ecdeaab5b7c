package vn.tonghop.history;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** An approved appendix as a workbook, written row by row. */
public final class AppendixBook {

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private Sheet sheet = workbook.createSheet("Phụ lục");
  private int rows;

  /** With a title, the unit, and the heading in row 4; then comes row 5. */
  public static AppendixBook titled(String title) {
    return new AppendixBook()
        .row("Phụ lục")
        .row(title)
        .row("ĐVT: ngàn đồng")
        .row(
            "TT",
            "Tên đề án",
            "Đơn vị thực hiện",
            "Tổng KP thực hiện",
            "KPKC ĐP (nguồn KC tỉnh)",
            "KP đóng góp của đơn vị thụ hưởng",
            "Nguồn khác");
  }

  /** Two items under programme 1 of 2021, its subtotal and the total. */
  public static AppendixBook usual() {
    return titled("KẾ HOẠCH KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2020")
        .row("1", "Nâng cao năng lực quản lý cho cơ sở CNNT", null, 500_000, 400_000, 100_000, 0)
        .row("1.1", "Tập huấn khởi sự", "Trung tâm Khuyến công", 300_000, 300_000, 0, 0)
        .row("1.2", "Khảo sát học tập", "Công ty TNHH Gỗ Tân Hòa", 200_000, 100_000, 100_000, 0)
        .row(null, "Tổng cộng", null, 500_000, 400_000, 100_000, 0);
  }

  public AppendixBook row(@Nullable Object... values) {
    Row row = sheet.createRow(rows++);
    for (int column = 0; column < values.length; column++) {
      if (values[column] instanceof Number number) {
        row.createCell(column).setCellValue(number.doubleValue());
      } else if (values[column] != null) {
        row.createCell(column).setCellValue(String.valueOf(values[column]));
      }
    }
    return this;
  }

  /** Puts another value into a cell, "D6". */
  public AppendixBook with(String cell, Object value) {
    Row row = sheet.getRow(Integer.parseInt(cell.substring(1)) - 1);
    int column = cell.charAt(0) - 'A';
    if (value instanceof Number number) {
      row.createCell(column).setCellValue(number.doubleValue());
    } else {
      row.createCell(column).setCellValue(String.valueOf(value));
    }
    return this;
  }

  /** What comes next stands on another sheet. */
  public AppendixBook sheet(String name) {
    sheet = workbook.createSheet(name);
    rows = 0;
    return this;
  }

  public Path write(Path file) throws IOException {
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }
}
