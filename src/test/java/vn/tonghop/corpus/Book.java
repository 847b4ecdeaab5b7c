package vn.tonghop.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A small workbook, written row by row as a district fills one in; the same calls, the same bytes.
 */
public final class Book {

  private static final Date SAVED = Date.from(Instant.parse("2021-03-12T08:30:00Z"));

  private final Workbook workbook;
  private @Nullable Sheet sheet;
  private int nextRow;

  private Book(Workbook workbook) {
    this.workbook = workbook;
  }

  public static Book xlsx() {
    return new Book(new XSSFWorkbook());
  }

  public static Book xls() {
    return new Book(new HSSFWorkbook());
  }

  /** Goes on in a new sheet. */
  public Book sheet(String name) {
    sheet = workbook.createSheet(name);
    nextRow = 0;
    return this;
  }

  private Sheet sheet() {
    if (sheet == null) {
      sheet("Đăng ký");
    }
    Sheet current = sheet;
    if (current == null) {
      throw new IllegalStateException();
    }
    return current;
  }

  /** Strings become texts, numbers numbers; nulls leave the cell out; {@link Put} what they say. */
  public Book row(@Nullable Object... cells) {
    Put.row(sheet().createRow(nextRow++), cells);
    return this;
  }

  public Book rows(@Nullable Object[]... rows) {
    for (@Nullable Object[] row : rows) {
      row(row);
    }
    return this;
  }

  /** Rows that the file does not even mention. */
  public Book skip(int rows) {
    nextRow += rows;
    return this;
  }

  /** Merges, for instance "A1:C1". */
  public Book merge(String... ranges) {
    for (String range : ranges) {
      sheet().addMergedRegion(CellRangeAddress.valueOf(range));
    }
    return this;
  }

  /** Hides the row that was written last. */
  public Book hidden() {
    Row row = sheet().getRow(nextRow - 1);
    row.setZeroHeight(true);
    return this;
  }

  /** Hides a column, A being 0. */
  public Book hiddenColumn(int column) {
    sheet().setColumnHidden(column, true);
    return this;
  }

  public Book hiddenSheet(SheetVisibility visibility) {
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet()), visibility);
    return this;
  }

  /** Anything else that POI can do. */
  public Book with(Consumer<Workbook> change) {
    change.accept(workbook);
    return this;
  }

  /** Stores the results of all formulas that have been written so far, as Excel does. */
  public Book calculated() {
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    return this;
  }

  /** The finished file. */
  public byte[] bytes() {
    try (workbook;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      saved();
      workbook.write(bytes);
      return workbook instanceof XSSFWorkbook
          ? Zip.timeless(bytes.toByteArray())
          : bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void saved() {
    if (workbook instanceof XSSFWorkbook xlsx) {
      xlsx.getProperties().getCoreProperties().setCreated(Optional.of(SAVED));
      xlsx.getProperties().getCoreProperties().setModified(Optional.of(SAVED));
    } else if (workbook instanceof HSSFWorkbook xls) {
      xls.createInformationProperties();
      xls.getSummaryInformation().setCreateDateTime(SAVED);
      xls.getSummaryInformation().setLastSaveDateTime(SAVED);
    }
  }
}
