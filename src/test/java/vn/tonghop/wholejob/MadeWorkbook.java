package vn.tonghop.wholejob;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.tonghop.corpus.LegacyText;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Proposal;

/** A workbook as a commune sends it: letterhead, programmes, đề án, total. */
final class MadeWorkbook {

  private static final Map<String, String> PROGRAMMES =
      Map.of(
          "1", "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT",
          "2",
              "Chương trình xây dựng mô hình trình diễn kỹ thuật, ứng dụng máy móc thiết bị tiên"
                  + " tiến",
          "3", "Chương trình phát triển sản phẩm công nghiệp nông thôn tiêu biểu",
          "4", "Chương trình cung cấp thông tin về các chính sách phát triển CN, KC",
          "5", "Chương trình hỗ trợ nâng cao năng lực quản lý và tổ chức thực hiện",
          "6", "Chương trình tư vấn, trợ giúp cơ sở công nghiệp nông thôn");
  private static final String BASIS =
      "Quyết định 53/2018/QĐ-UBND ngày 11 tháng 12 năm 2018 của UBND tỉnh Đồng Nai";

  private final String sender;
  private final Map<String, List<Proposal>> byProgramme;
  private final Random chance;
  private final int defects;
  private final boolean legacy;
  private int rows;
  private long total;

  /**
   * @param defects of a thousand đề án, how many have a mistake
   * @param legacy whether it is typed in VNI, as far as that has the letters
   */
  MadeWorkbook(String sender, List<Proposal> proposals, long seed, int defects, boolean legacy) {
    this.sender = sender;
    this.defects = defects;
    this.legacy = legacy;
    chance = new Random(seed);
    byProgramme =
        proposals.stream()
            .collect(
                Collectors.groupingBy(
                    proposal -> Objects.requireNonNull(proposal.programmeCode()),
                    TreeMap::new,
                    Collectors.toList()));
  }

  void write(Path file) throws IOException {
    boolean old = file.toString().endsWith(".xls");
    try (Workbook workbook =
            old ? new HSSFWorkbook() : new SXSSFWorkbook(new XSSFWorkbook(), 100, false, true);
        OutputStream out = Files.newOutputStream(file)) {
      fill(workbook.createSheet("Đăng ký"), style(workbook));
      workbook.write(out);
    }
  }

  private @Nullable CellStyle style(Workbook workbook) {
    if (!legacy) {
      return null;
    }
    Font font = workbook.createFont();
    font.setFontName("VNI-Times");
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    return style;
  }

  private void fill(Sheet sheet, @Nullable CellStyle style) {
    row(sheet, null, sender.toUpperCase(Locale.forLanguageTag("vi")));
    row(sheet, null, "BIỂU ĐĂNG KÝ KẾ HOẠCH KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2021");
    row(sheet, null, "ĐVT: đồng");
    row(
        sheet,
        null,
        "TT",
        "Tên đề án",
        "Đơn vị thực hiện",
        "Đơn vị thụ hưởng",
        "Mục tiêu và nội dung chính",
        "Dự kiến kết quả đạt được",
        "Bắt đầu (tháng)",
        "Kết thúc (tháng)",
        "Tổng KP thực hiện",
        "KPKC ĐP",
        "Đối ứng",
        "Nguồn khác",
        "Ghi chú");
    byProgramme.forEach((code, some) -> fill(sheet, style, code, some));
    row(sheet, null, "Tổng cộng", null, null, null, null, null, null, null, total);
  }

  private void fill(Sheet sheet, @Nullable CellStyle style, String code, List<Proposal> some) {
    row(sheet, null, code, PROGRAMMES.get(code));
    int item = 0;
    for (Proposal proposal : some) {
      item++;
      Object[] cells = cells(code + "." + item, proposal);
      if (chance.nextInt(1000) < defects) {
        spoil(cells);
      }
      total += ((Number) Objects.requireNonNullElse(cells[8], 0)).longValue();
      row(sheet, style, cells);
    }
  }

  private static @Nullable Object[] cells(String number, Proposal of) {
    return new @Nullable Object[] {
      number,
      of.name(),
      of.implementer(),
      of.beneficiary(),
      of.objective(),
      of.expectedResult(),
      of.startMonth(),
      of.endMonth(),
      amount(of.fundingOrZero().total()),
      amount(of.fundingOrZero().provincial()),
      amount(of.fundingOrZero().beneficiary()),
      amount(of.fundingOrZero().other()),
      Objects.requireNonNullElse(of.note(), BASIS)
    };
  }

  private static Object amount(Dong dong) {
    return dong.amount();
  }

  /** The mistakes that are made most. */
  private void spoil(@Nullable Object[] cells) {
    switch (chance.nextInt(5)) {
      case 0 -> cells[8] = ((Number) Objects.requireNonNull(cells[8])).longValue() + 1_000_000;
      case 1 -> cells[1] = null;
      case 2 -> cells[7] = 13;
      case 3 -> cells[2] = null;
      default -> cells[9] = "chưa rõ";
    }
  }

  private void row(Sheet sheet, @Nullable CellStyle style, @Nullable Object... values) {
    Row row = sheet.createRow(rows++);
    for (int column = 0; column < values.length; column++) {
      Object value = values[column];
      if (value instanceof Number number) {
        row.createCell(column).setCellValue(number.doubleValue());
      } else if (value instanceof String text) {
        type(row.createCell(column), text, style);
      }
    }
  }

  private static void type(Cell cell, String text, @Nullable CellStyle legacyStyle) {
    if (legacyStyle == null || !LegacyText.VNI.hasAllOf(text)) {
      cell.setCellValue(text);
    } else {
      cell.setCellValue(LegacyText.VNI.encode(text));
      cell.setCellStyle(legacyStyle);
    }
  }
}
