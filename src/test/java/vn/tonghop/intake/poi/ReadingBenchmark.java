package vn.tonghop.intake.poi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import vn.tonghop.definition.Limits;
import vn.tonghop.intake.FakeWorkbook;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.IntakeItems;
import vn.tonghop.intake.SheetRow;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.SubmissionReader;
import vn.tonghop.intake.UnreadableWorkbookException;
import vn.tonghop.intake.WorkbookRows;

/**
 * Reads one workbook of a hundred thousand đề án three ways, in turns: every cell with
 * fastexcel-reader and nothing else; as rows; as proposals with their findings. {@code
 * src/bench/reading.sh}.
 */
public final class ReadingBenchmark {

  private static final int ROWS = 100_000;
  private static final int ROUNDS = 7;
  private static final double NANOS = 1e9;

  private ReadingBenchmark() {}

  /** Arguments: "formulas" for totals that are formulas instead of numbers. */
  public static void main(String[] arguments) throws IOException, UnreadableWorkbookException {
    Path file = Files.createTempFile("tonghop-reading", ".xlsx");
    try {
      write(file, Arrays.asList(arguments).contains("formulas"));
      System.out.printf(
          Locale.ROOT,
          "%d rows of 12 columns, %.1f MB; at most %d MB heap%n",
          ROWS,
          Files.size(file) / 1e6,
          Runtime.getRuntime().maxMemory() >> 20);
      measure(file);
    } finally {
      Files.delete(file);
    }
  }

  private static void measure(Path file) throws IOException, UnreadableWorkbookException {
    double[] cells = new double[ROUNDS];
    double[] rows = new double[ROUNDS];
    double[] proposals = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      expect(ROWS * 12L, everyCell(file));
      long second = System.nanoTime();
      expect(ROWS + 5L, asRows(file));
      long third = System.nanoTime();
      expect(ROWS, asProposals(file));
      cells[round] = (second - start) / NANOS;
      rows[round] = (third - second) / NANOS;
      proposals[round] = (System.nanoTime() - third) / NANOS;
    }
    double limit = median(cells);
    print("fastexcel-reader, every cell", limit, limit);
    print("rows", median(rows), limit);
    print("proposals and findings", median(proposals), limit);
  }

  private static void expect(long expected, long counted) {
    if (counted < expected) {
      throw new IllegalStateException(counted + " instead of " + expected);
    }
  }

  private static void print(String what, double seconds, double limit) {
    System.out.printf(Locale.ROOT, "%-30s %6.2f s  %4.1f times%n", what, seconds, seconds / limit);
  }

  private static double median(double[] seconds) {
    return Arrays.stream(seconds).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
  }

  private static long everyCell(Path file) throws IOException {
    long filled = 0;
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        try (Stream<Row> rows = sheet.openStream()) {
          filled += rows.mapToLong(ReadingBenchmark::filled).sum();
        }
      }
    }
    return filled;
  }

  private static long filled(Row row) {
    long filled = 0;
    for (Cell cell : row) {
      filled += cell != null && !cell.getRawValue().isEmpty() ? 1 : 0;
    }
    return filled;
  }

  private static long asRows(Path file) throws IOException, UnreadableWorkbookException {
    long read = 0;
    try (WorkbookRows rows = new PoiWorkbookSource().open(submission(file), Limits.DEFAULT)) {
      for (SheetRow row = rows.next(); row != null; row = rows.next()) {
        read++;
      }
    }
    return read;
  }

  private static long asProposals(Path file) throws IOException {
    long accepted = 0;
    SubmissionReader reader = new SubmissionReader(new PoiWorkbookSource());
    try (IntakeItems items = reader.open(submission(file), FakeWorkbook.PLAN)) {
      for (IntakeItem item = items.next(); item != null; item = items.next()) {
        boolean proposal = item instanceof IntakeItem.Row row && row.proposal() != null;
        accepted += proposal && item.findings().isEmpty() ? 1 : 0;
      }
    }
    return accepted;
  }

  private static SubmissionFile submission(Path file) {
    return new SubmissionFile(1, "731-bien-hoa.xlsx", file);
  }

  private static void write(Path file, boolean formulas) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), 100, false, true);
        OutputStream out = Files.newOutputStream(file)) {
      fill(workbook.createSheet("Đăng ký"), formulas);
      workbook.write(out);
    }
  }

  private static void fill(org.apache.poi.ss.usermodel.Sheet sheet, boolean formulas) {
    Workbooks.row(sheet, 1, "UBND THÀNH PHỐ BIÊN HÒA");
    Workbooks.row(sheet, 2, "ĐVT: ngàn đồng");
    Workbooks.row(
        sheet,
        3,
        "TT",
        "Tên đề án",
        "Đơn vị thực hiện",
        "Đơn vị thụ hưởng",
        "Mục tiêu và nội dung chính",
        "Bắt đầu (tháng)",
        "Kết thúc (tháng)",
        "Tổng KP thực hiện",
        "KPKC ĐP",
        "Đối ứng",
        "Nguồn khác",
        "Ghi chú");
    Workbooks.row(sheet, 4, "1", "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT");
    for (int item = 1; item <= ROWS; item++) {
      fill(sheet, item, formulas);
    }
    Workbooks.row(sheet, ROWS + 5, "Người lập biểu");
  }

  private static void fill(org.apache.poi.ss.usermodel.Sheet sheet, int item, boolean formulas) {
    int row = item + 4;
    int own = 100 + item % 900;
    int total = own + 2 * own + 5;
    org.apache.poi.ss.usermodel.Row written =
        Workbooks.row(
            sheet,
            row,
            "1." + item,
            "Hỗ trợ máy móc thiết bị tiên tiến cho cơ sở " + item,
            "Phòng Kinh tế",
            "HTX Dịch vụ nông nghiệp số " + item % 500,
            "Nâng cao năng suất và chất lượng sản phẩm",
            1 + item % 6,
            7 + item % 6,
            total,
            own,
            2 * own,
            5,
            "Quyết định số 53/2018/QĐ-UBND");
    if (formulas) {
      written.getCell(7).setCellFormula("SUM(I%d:K%d)".formatted(row, row));
      written.getCell(7).setCellValue(total);
    }
  }
}
