package vn.tonghop.publication.poi;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.publication.PlanWorkbook;

/**
 * Reads the appendix as a person does: finds the heading by its words, takes the unit from the line
 * above it, for an item what says who, what or when, and the total from the row of that name. It
 * knows nothing of what the writer meant.
 */
final class AppendixReader {

  private final XSSFSheet sheet;
  private final Map<AppendixColumn, Integer> columns = new EnumMap<>(AppendixColumn.class);
  private MoneyUnit unit = MoneyUnit.DONG;

  AppendixReader(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  PlanWorkbook.Reading read() throws IOException {
    int heading = findHeading();
    unit = StatedUnit.above(sheet, heading);
    Funding itemSum = Funding.ZERO;
    long items = 0;
    for (int at = heading + 2; at <= sheet.getLastRowNum(); at++) {
      Row row = sheet.getRow(at);
      if (row == null) {
        continue;
      }
      if (text(row, AppendixColumn.NUMBER).equals(AppendixRows.TOTAL_LABEL)) {
        return new PlanWorkbook.Reading(funding(row), itemSum, items);
      }
      if (isItem(row)) {
        itemSum = itemSum.plus(funding(row));
        items++;
      }
    }
    throw new IOException(
        "no row " + AppendixRows.TOTAL_LABEL + " in the sheet " + sheet.getSheetName());
  }

  private int findHeading() throws IOException {
    for (Row row : sheet) {
      columns.clear();
      for (AppendixColumn column : AppendixColumn.values()) {
        Integer at = columnHeaded(column.heading(), row.getRowNum());
        if (at != null) {
          columns.put(column, at);
        }
      }
      if (columns.size() == AppendixColumn.values().length) {
        return row.getRowNum();
      }
    }
    throw new IOException("no heading in the sheet " + sheet.getSheetName());
  }

  /** Headings stand in either of two rows. */
  private @Nullable Integer columnHeaded(String heading, int firstRow) {
    for (int at = firstRow; at <= firstRow + 1; at++) {
      Row row = sheet.getRow(at);
      if (row == null) {
        continue;
      }
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(heading)) {
          return cell.getColumnIndex();
        }
      }
    }
    return null;
  }

  /** Sections and programmes have a number, a name and sums, and nothing else. */
  private boolean isItem(Row row) {
    return isFilled(row, AppendixColumn.IMPLEMENTER)
        || isFilled(row, AppendixColumn.OBJECTIVE)
        || isFilled(row, AppendixColumn.RESULT)
        || isFilled(row, AppendixColumn.START)
        || isFilled(row, AppendixColumn.END);
  }

  private boolean isFilled(Row row, AppendixColumn column) {
    Cell cell = cell(row, column);
    return cell != null && cell.getCellType() != CellType.BLANK;
  }

  private String text(Row row, AppendixColumn column) {
    Cell cell = cell(row, column);
    return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
  }

  private Funding funding(Row row) throws IOException {
    return new Funding(
        amount(row, AppendixColumn.TOTAL),
        amount(row, AppendixColumn.PROVINCIAL),
        amount(row, AppendixColumn.BENEFICIARY),
        amount(row, AppendixColumn.OTHER));
  }

  /** The cached value of a formula counts as much as a number; a blank is 0. */
  private Dong amount(Row row, AppendixColumn column) throws IOException {
    Cell cell = cell(row, column);
    if (cell == null || cell.getCellType() == CellType.BLANK) {
      return Dong.ZERO;
    }
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    if (type != CellType.NUMERIC) {
      throw new IOException("no amount in " + cell.getAddress() + " of " + sheet.getSheetName());
    }
    BigDecimal number = CellNumber.of(cell.getNumericCellValue());
    return Dong.of(number.multiply(BigDecimal.valueOf(unit.dong())).longValueExact());
  }

  private @Nullable Cell cell(Row row, AppendixColumn column) {
    Integer at = columns.get(column);
    return at == null ? null : row.getCell(at);
  }
}
