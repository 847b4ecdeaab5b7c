package vn.tonghop.intake.poi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Limit;
import vn.tonghop.definition.Limits;
import vn.tonghop.intake.CellRange;
import vn.tonghop.intake.Sheet;
import vn.tonghop.intake.SheetCell;
import vn.tonghop.intake.SheetRow;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.UnreadableWorkbookException;
import vn.tonghop.intake.WorkbookFacts;
import vn.tonghop.intake.poi.formula.FormulaCheck;

/** The filled rows of an .xls workbook, all of which is in memory. */
final class XlsRows implements FilledRows {

  private static final int MOST_COLUMNS = 256;

  private final SubmissionFile file;
  private final HSSFWorkbook workbook;
  private final boolean readsHidden;
  private final XlsCells cells;
  private final WorkbookFacts facts;
  private final BlankTails tails = new BlankTails();
  private final @Nullable FormulaCheck check;
  private @Nullable Sheet surveyed;
  private int sheet;
  private int row;

  XlsRows(SubmissionFile file, HSSFWorkbook workbook, Limits limits, boolean readsHidden) {
    this.file = file;
    this.workbook = workbook;
    this.readsHidden = readsHidden;
    facts = XlsFacts.of(workbook);
    boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    cells = new XlsCells(workbook, new NumberFormats(from1904));
    check = XlsFormulas.check(workbook, cells, limits.of(Limit.FORMULA_CELLS));
  }

  private XlsRows(XlsRows first) {
    file = first.file;
    workbook = first.workbook;
    readsHidden = first.readsHidden;
    facts = first.facts;
    cells = first.cells;
    check = null;
  }

  @Override
  public FilledRows again() {
    return new XlsRows(this);
  }

  @Override
  public @Nullable SheetRow next() throws UnreadableWorkbookException {
    try {
      return nextFilled();
    } catch (RuntimeException e) {
      // POI reports damage by runtime exceptions of many kinds.
      throw Unreadable.damaged(file, "sheet " + (sheet + 1), e);
    }
  }

  private @Nullable SheetRow nextFilled() {
    while (sheet < workbook.getNumberOfSheets()) {
      HSSFSheet current = workbook.getSheetAt(sheet);
      while ((readsHidden || !isHidden(sheet)) && row <= current.getLastRowNum()) {
        SheetRow read = read(current, current.getRow(row++));
        if (read != null) {
          tails.filled(read.rowNumber());
          return read;
        }
      }
      tails.ended(name(sheet), row);
      sheet++;
      surveyed = null;
      row = 0;
    }
    return null;
  }

  private @Nullable SheetRow read(HSSFSheet within, @Nullable HSSFRow hssf) {
    if (hssf == null) {
      return null;
    }
    List<SheetCell> read = new ArrayList<>();
    for (int column = 0; column < hssf.getLastCellNum(); column++) {
      read.add(cells.read(hssf.getCell(column)));
    }
    boolean hidden = hssf.getZeroHeight() || hssf.getHeight() == 0;
    SheetRow filled =
        new SheetRow(survey(within), hssf.getRowNum() + 1, hidden, read, List.of(), List.of());
    if (filled.isBlank()) {
      return null;
    }
    return check == null ? filled : check.check(filled);
  }

  private Sheet survey(HSSFSheet current) {
    Sheet known = surveyed;
    if (known == null) {
      known = new Sheet(sheet + 1, name(sheet), hiddenColumns(current), merged(current));
      surveyed = known;
    }
    return known;
  }

  private static List<Sheet.Columns> hiddenColumns(HSSFSheet current) {
    return IntStream.range(0, MOST_COLUMNS)
        .filter(column -> current.isColumnHidden(column) || current.getColumnWidth(column) == 0)
        .mapToObj(column -> new Sheet.Columns(column, column))
        .toList();
  }

  private static List<CellRange> merged(HSSFSheet current) {
    return current.getMergedRegions().stream()
        .map(SheetSurvey::range)
        .sorted(Comparator.comparingInt(CellRange::firstRow).thenComparing(CellRange::firstColumn))
        .toList();
  }

  private String name(int index) {
    return workbook.getSheetName(index).replace("\0", "");
  }

  private boolean isHidden(int index) {
    return workbook.getSheetVisibility(index) != SheetVisibility.VISIBLE;
  }

  @Override
  public List<String> hiddenSheets() {
    return IntStream.range(0, workbook.getNumberOfSheets())
        .filter(this::isHidden)
        .mapToObj(this::name)
        .toList();
  }

  @Override
  public Map<String, Integer> blankTails() {
    return tails.many();
  }

  @Override
  public WorkbookFacts facts() {
    return facts;
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
