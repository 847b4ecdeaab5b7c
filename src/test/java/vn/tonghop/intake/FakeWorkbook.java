package vn.tonghop.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.DefinitionReader;
import vn.tonghop.definition.Limits;
import vn.tonghop.definition.PlanDefinition;

/** A workbook in memory, written row by row, and read with the plan of 2021. */
public final class FakeWorkbook implements WorkbookSource {

  public static final PlanDefinition PLAN = plan();

  static final Instant SAVED = Instant.parse("2021-03-12T08:30:00Z");

  private final List<SheetRow> rows = new ArrayList<>();
  private String name = "731-bien-hoa.xlsx";
  private String sheet = "Đăng ký";
  private int sheetNumber = 1;
  private int rowNumber;
  private @Nullable Integer damagedAfter;

  private static PlanDefinition plan() {
    try {
      return DefinitionReader.read(Path.of("jobs/2021")).plan();
    } catch (DefinitionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Letterhead, unit line and the heading of the appendix, columns A to K; then comes row 6. */
  static FakeWorkbook standard() {
    return new FakeWorkbook()
        .row("UBND THÀNH PHỐ BIÊN HÒA")
        .row("ĐĂNG KÝ KẾ HOẠCH KHUYẾN CÔNG NĂM 2021")
        .row("ĐVT: ngàn đồng")
        .heading();
  }

  FakeWorkbook heading() {
    return row(
            "TT",
            "Tên đề án",
            "Đơn vị thực hiện",
            "Mục tiêu và nội dung chính",
            "Thời gian",
            null,
            "Tổng KP thực hiện",
            "Trong đó",
            null,
            null,
            "Ghi chú")
        .row(
            null,
            null,
            null,
            null,
            "Bắt đầu (tháng)",
            "Kết thúc (tháng)",
            null,
            "KPKC ĐP (nguồn KC tỉnh)",
            "KP đóng góp của đơn vị thụ hưởng",
            "Nguồn khác");
  }

  /** The group row of programme 1 of the plan, without amounts. */
  FakeWorkbook programme1() {
    return row("1", "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT");
  }

  /** A complete item whose only money is the province's. */
  FakeWorkbook item(@Nullable String number, String itemName, Object total) {
    return row(number, itemName, "Phòng Kinh tế", "Mục tiêu", 5, 12, total, total, 0, 0);
  }

  /** An item whose four money cells are given. */
  FakeWorkbook money(
      @Nullable Object total,
      @Nullable Object provincial,
      @Nullable Object beneficiary,
      @Nullable Object other) {
    return row(
        "1.1", "Tập huấn", "Phòng Kinh tế", null, 5, 12, total, provincial, beneficiary, other);
  }

  FakeWorkbook named(String fileName) {
    name = fileName;
    return this;
  }

  FakeWorkbook sheet(String sheetName) {
    sheetNumber += rows.isEmpty() ? 0 : 1;
    rowNumber = 0;
    sheet = sheetName;
    return this;
  }

  /** Strings become text, numbers numbers, nulls blank cells; cells stay what they are. */
  FakeWorkbook row(@Nullable Object... cells) {
    List<SheetCell> read = Arrays.stream(cells).map(FakeWorkbook::cell).toList();
    rows.add(SheetRow.of(Sheet.plain(sheetNumber, sheet), ++rowNumber, read));
    return this;
  }

  /** Says what is wrong with formulas of the last row. */
  FakeWorkbook faults(FormulaFault... faults) {
    SheetRow last = rows.remove(rows.size() - 1);
    rows.add(
        new SheetRow(
            last.sheet(),
            last.rowNumber(),
            last.hidden(),
            last.cells(),
            last.merged(),
            List.of(faults)));
    return this;
  }

  FakeWorkbook damagedAfter(int rowsRead) {
    damagedAfter = rowsRead;
    return this;
  }

  private static SheetCell cell(@Nullable Object value) {
    if (value == null) {
      return SheetCell.BLANK;
    }
    if (value instanceof SheetCell cell) {
      return cell;
    }
    return value instanceof Number number
        ? new SheetCell.Number(new BigDecimal(number.toString()))
        : new SheetCell.Text(value.toString());
  }

  Reading read() {
    return read(PLAN);
  }

  Reading read(PlanDefinition plan) {
    try (IntakeItems items = open(plan)) {
      return Reading.of(items);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  IntakeItems open(PlanDefinition plan) {
    return new SubmissionReader(this).open(file(), plan);
  }

  private SubmissionFile file() {
    return new SubmissionFile(7, name, Path.of(name));
  }

  @Override
  public WorkbookRows open(SubmissionFile file, Limits limits) {
    return new FakeRows(rows, damagedAfter, file);
  }
}
