package vn.tonghop.publication.poi;

import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Address;

/** Finds the cells of one sheet that are to be marked. */
final class MarkedCell {

  private final Sheet sheet;
  private final List<CellRangeAddress> merged;
  private final SpreadsheetVersion version;

  MarkedCell(Sheet sheet) {
    this.sheet = sheet;
    merged = sheet.getMergedRegions();
    version = sheet.getWorkbook().getSpreadsheetVersion();
  }

  /**
   * The cell that shows what stands at the address: of merged cells the first, of a whole row the
   * first that is filled; null when the address is no cell or row of a sheet.
   */
  @Nullable CellAddress shownAt(Address address) {
    int row = address.row() - 1;
    if (row < 0 || row > version.getLastRowIndex()) {
      return null;
    }
    int column =
        address.column() == null
            ? firstFilled(sheet.getRow(row))
            : CellReference.convertColStringToIndex(address.column());
    if (column < 0 || column > version.getLastColumnIndex()) {
      return null;
    }
    return merged.stream()
        .filter(region -> region.isInRange(row, column))
        .findFirst()
        .map(region -> new CellAddress(region.getFirstRow(), region.getFirstColumn()))
        .orElseGet(() -> new CellAddress(row, column));
  }

  private static int firstFilled(@Nullable Row row) {
    if (row != null) {
      for (Cell cell : row) {
        if (cell.getCellType() != CellType.BLANK) {
          return cell.getColumnIndex();
        }
      }
    }
    return 0;
  }

  /** The cell itself; one that is not there is made, and looks as its row or its column does. */
  Cell cell(CellAddress address) {
    Row existing = sheet.getRow(address.getRow());
    Row row = existing == null ? sheet.createRow(address.getRow()) : existing;
    Cell cell = row.getCell(address.getColumn());
    if (cell != null) {
      return cell;
    }
    Cell made = row.createCell(address.getColumn());
    CellStyle ofRow = row.isFormatted() ? row.getRowStyle() : null;
    CellStyle ofColumn = sheet.getColumnStyle(address.getColumn());
    CellStyle style = ofRow == null ? ofColumn : ofRow;
    if (style != null) {
      made.setCellStyle(style);
    }
    return Objects.requireNonNull(made);
  }
}
