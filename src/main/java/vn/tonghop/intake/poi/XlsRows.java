package vn.tonghop.intake.poi;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.tonghop.intake.SheetCell;
import vn.tonghop.intake.SheetRow;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.UnreadableWorkbookException;

/** The filled rows of an .xls workbook, all of which is in memory. */
final class XlsRows implements FilledRows {

  private final SubmissionFile file;
  private final HSSFWorkbook workbook;
  private final XlsCells cells;
  private final @Nullable Instant modified;
  private int sheet;
  private int row;

  XlsRows(SubmissionFile file, HSSFWorkbook workbook) {
    this.file = file;
    this.workbook = workbook;
    modified = lastSaved(workbook);
    boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    cells = new XlsCells(new NumberFormats(from1904));
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
      while (!isHidden(sheet) && row <= current.getLastRowNum()) {
        SheetRow read = read(current.getRow(row++));
        if (read != null) {
          return read;
        }
      }
      sheet++;
      row = 0;
    }
    return null;
  }

  private @Nullable SheetRow read(@Nullable HSSFRow hssf) {
    if (hssf == null) {
      return null;
    }
    List<SheetCell> read = new ArrayList<>();
    for (int column = 0; column < hssf.getLastCellNum(); column++) {
      read.add(cells.read(hssf.getCell(column)));
    }
    SheetRow filled = new SheetRow(sheet + 1, name(sheet), hssf.getRowNum() + 1, read);
    return filled.isBlank() ? null : filled;
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
  public @Nullable Instant modified() {
    return modified;
  }

  private static @Nullable Instant lastSaved(HSSFWorkbook workbook) {
    SummaryInformation summary = workbook.getSummaryInformation();
    Date saved = summary == null ? null : summary.getLastSaveDateTime();
    return saved == null ? null : saved.toInstant();
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
