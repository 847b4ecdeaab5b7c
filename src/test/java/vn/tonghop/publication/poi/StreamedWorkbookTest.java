package vn.tonghop.publication.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tonghop.publication.FixedZip;

/** Against what POI itself writes of the same workbook. */
class StreamedWorkbookTest {

  private static final String[] TEXTS = {
    "Hỗ trợ 01 cơ sở",
    "",
    " trước",
    "sau ",
    "a<b>c&d\"e'f",
    "hai\ndòng\r\tô",
    "không\u00A0ngắt",
    "\uD83D\uDE00 và \uFFFE, \u0001",
    "\uD83D",
    "_x005F_x000A_",
    "x".repeat(3_000)
  };

  private static final double[] NUMBERS = {0, -1.5, 7, 9_230_500, 1e7, 999_999_999_999_999.0, 0.1};

  @Test
  void writesEveryPartAsPoiDoes() throws IOException {
    assertThat(parts(true)).isEqualTo(parts(false)).hasSizeGreaterThan(5);
  }

  @Test
  void givesTheSameBytesEachTime() throws IOException {
    assertThat(written(true)).isEqualTo(written(true));
  }

  private static Map<String, String> parts(boolean own) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    FixedZip.repack(written(own), packed);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    parts.remove("docProps/core.xml");
    return parts;
  }

  private static byte[] written(boolean own) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XSSFWorkbook all = new XSSFWorkbook();
    all.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
    try (SXSSFWorkbook workbook = own ? new StreamedWorkbook(all, 5) : new SXSSFWorkbook(all, 5)) {
      fill(workbook, workbook.createSheet("Dài"));
      all.createSheet("Giữ").createRow(3).createCell(2).setCellValue("ở lại");
      fill(workbook, workbook.createSheet("Nữa"));
      workbook.createSheet("Trống");
      workbook.write(out);
    }
    return out.toByteArray();
  }

  private static void fill(SXSSFWorkbook workbook, Sheet sheet) {
    for (int at = 0; at < 40; at++) {
      Row row = sheet.createRow(at + at / 10);
      row.setHeightInPoints(15 + at);
      text(workbook, row.createCell(0), TEXTS[at % TEXTS.length]);
      row.createCell(27).setCellValue(NUMBERS[at % NUMBERS.length]);
      row.createCell(800);
      row.createCell(2).setCellValue(at % 2 == 0);
      Cell sum = row.createCell(3);
      sum.setCellFormula("AB1+1");
      sum.setCellValue(at);
    }
    sheet.addMergedRegion(new CellRangeAddress(3, 4, 5, 6));
  }

  private static void text(SXSSFWorkbook workbook, Cell cell, String text) {
    cell.setCellValue(text);
    cell.setCellStyle(workbook.createCellStyle());
  }
}
