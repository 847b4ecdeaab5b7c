package vn.tonghop.endtoend;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A district's workbook with more đề án than anyone ever sent: several chunks of rows. */
final class BigWorkbook {

  /** Titles, heading, programme and total. */
  static final int OTHER_ROWS = 6;

  private BigWorkbook() {}

  static void write(Path file, int items) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Đăng ký");
      add(sheet, "ỦY BAN NHÂN DÂN THÀNH PHỐ BIÊN HÒA");
      add(sheet, "BIỂU ĐĂNG KÝ KẾ HOẠCH KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2021");
      add(sheet, "ĐVT: ngàn đồng");
      add(
          sheet,
          "TT",
          "Tên đề án",
          "Đơn vị thực hiện",
          "Mục tiêu và nội dung chính",
          "Dự kiến kết quả đạt được",
          "Bắt đầu (tháng)",
          "Kết thúc (tháng)",
          "Tổng KP thực hiện",
          "KPKC ĐP (nguồn KC tỉnh)",
          "KP đóng góp của đơn vị thụ hưởng",
          "Nguồn khác",
          "Ghi chú");
      add(sheet, 1, "Chương trình phát triển sản phẩm công nghiệp nông thôn tiêu biểu");
      for (int item = 1; item <= items; item++) {
        addItem(sheet, item);
      }
      add(sheet, "Tổng cộng");
      workbook.write(out);
    }
  }

  private static void addItem(Sheet sheet, int item) {
    int provincial = 1_000 + item;
    int own = 2_000 + 2 * item;
    add(
        sheet,
        "1." + item,
        "Hỗ trợ xây dựng nhãn hiệu cho cơ sở số " + item,
        "Phòng Kinh tế thành phố Biên Hòa",
        "Xây dựng nhãn hiệu cho sản phẩm số " + item,
        "01 nhãn hiệu được đăng ký",
        3,
        11,
        provincial + own,
        provincial,
        own,
        0,
        "");
  }

  private static void add(Sheet sheet, Object... values) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int column = 0; column < values.length; column++) {
      if (values[column] instanceof Integer number) {
        row.createCell(column).setCellValue(number);
      } else {
        row.createCell(column).setCellValue(String.valueOf(values[column]));
      }
    }
  }
}
