package vn.tonghop.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.AlteredPlan;
import vn.tonghop.definition.Hidden;
import vn.tonghop.definition.Limits;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.definition.Plausible;
import vn.tonghop.proposal.Dong;

/** A workbook in memory, written row by row, and read with the plan of 2021. */
public final class FakeWorkbook implements WorkbookSource {

  /** The plan of 2021, which takes amounts of any size, as tests are easier to read with. */
  public static final PlanDefinition PLAN =
      planWith(new Plausible(Dong.ZERO, Dong.of(1_000_000_000_000L)));

  static final Instant SAVED = Instant.parse("2021-03-12T08:30:00Z");

  private final List<SheetRow> rows = new ArrayList<>();
  private final Map<Integer, List<CellRange>> merged = new HashMap<>();
  private final Map<Integer, List<Sheet.Columns>> hiddenColumns = new HashMap<>();
  private String name = "731-bien-hoa.xlsx";
  private String sheet = "Đăng ký";
  private int sheetNumber = 1;
  private int rowNumber;
  private final Map<String, String> properties = new TreeMap<>();
  private boolean macros;
  private @Nullable Integer damagedAfter;

  static PlanDefinition planWith(Plausible plausible) {
    return AlteredPlan.like(PlanDefinitions.of2021()).believing(plausible).definition();
  }

  /** The plan of 2021 with another rule of what is hidden. */
  public static PlanDefinition planWith(Hidden hidden) {
    return AlteredPlan.like(PLAN).hiding(hidden).definition();
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
        "1", "Tập huấn", "Phòng Kinh tế", null, 5, 12, total, provincial, beneficiary, other);
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

  /** The rows of all sheets, as they were written. */
  List<SheetRow> rows() {
    return List.copyOf(rows);
  }

  /** Merges cells of the sheet in hand, for instance "H4:J4". */
  FakeWorkbook merged(String... ranges) {
    merged.computeIfAbsent(sheetNumber, any -> new ArrayList<>());
    Arrays.stream(ranges).map(FakeWorkbook::range).forEach(merged.get(sheetNumber)::add);
    return this;
  }

  private static CellRange range(String text) {
    CellRangeAddress range = CellRangeAddress.valueOf(text);
    return new CellRange(
        range.getFirstRow() + 1,
        range.getLastRow() + 1,
        range.getFirstColumn(),
        range.getLastColumn());
  }

  /** Hides the row that was written last. */
  FakeWorkbook hidden() {
    SheetRow last = rows.remove(rows.size() - 1);
    rows.add(
        new SheetRow(last.sheet(), last.rowNumber(), true, last.cells(), List.of(), List.of()));
    return this;
  }

  /** Hides columns of the sheet in hand; 0 is A. */
  FakeWorkbook hiddenColumns(int first, int last) {
    hiddenColumns
        .computeIfAbsent(sheetNumber, any -> new ArrayList<>())
        .add(new Sheet.Columns(first, last));
    return this;
  }

  /** The rows with what is known of their sheets, now that all of it is. */
  private List<SheetRow> finished() {
    Map<Integer, Sheet> sheets = new HashMap<>();
    return rows.stream()
        .map(
            row ->
                new SheetRow(
                    sheets.computeIfAbsent(row.sheetNumber(), number -> finished(row.sheet())),
                    row.rowNumber(),
                    row.hidden(),
                    row.cells(),
                    List.of(),
                    row.faults()))
        .toList();
  }

  private Sheet finished(Sheet plain) {
    List<CellRange> ranges = new ArrayList<>(merged.getOrDefault(plain.number(), List.of()));
    ranges.sort(Comparator.comparingInt(CellRange::firstRow));
    return new Sheet(
        plain.number(),
        plain.name(),
        hiddenColumns.getOrDefault(plain.number(), List.of()),
        ranges);
  }

  FakeWorkbook property(String key, String value) {
    properties.put(key, value);
    return this;
  }

  FakeWorkbook withMacros() {
    macros = true;
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
  public WorkbookRows open(SubmissionFile file, Limits limits, Hidden hidden) {
    return new FakeRows(
        finished(), damagedAfter, file, new WorkbookFacts(SAVED, macros, properties));
  }
}
