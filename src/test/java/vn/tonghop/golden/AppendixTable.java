package vn.tonghop.golden;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The sheet Phụ lục as finance sees it: cell by cell, with the cached values of its formulas. */
record AppendixTable(List<Line> lines) {

  /**
   * One row of the sheet.
   *
   * @param number what stands in its first cell
   * @param name what stands in its second cell
   * @param amounts months, then money in the sheet's unit; 0 where a cell is blank
   */
  record Line(String number, String name, List<Long> amounts) {

    long startMonth() {
      return amounts.get(0);
    }

    long endMonth() {
      return amounts.get(1);
    }

    long total() {
      return amounts.get(2);
    }

    long provincial() {
      return amounts.get(3);
    }

    long beneficiary() {
      return amounts.get(4);
    }

    long other() {
      return amounts.get(5);
    }
  }

  private static final int START_MONTH = 5;
  private static final int OTHER_SHARE = 10;

  static AppendixTable read(Path workbook) throws IOException {
    List<Line> lines = new ArrayList<>();
    try (Workbook opened = WorkbookFactory.create(workbook.toFile(), null, true)) {
      for (Row row : opened.getSheet("Phụ lục")) {
        lines.add(line(row));
      }
    }
    return new AppendixTable(lines);
  }

  Optional<Line> numbered(String number) {
    return lines.stream().filter(line -> line.number().equals(number)).findFirst();
  }

  Optional<Line> saying(String words) {
    return lines.stream().filter(line -> (line.number() + line.name()).contains(words)).findFirst();
  }

  private static Line line(Row row) {
    List<Long> amounts = new ArrayList<>();
    for (int column = START_MONTH; column <= OTHER_SHARE; column++) {
      amounts.add(amount(row.getCell(column)));
    }
    return new Line(text(row.getCell(0)), text(row.getCell(1)), amounts);
  }

  private static long amount(Cell cell) {
    if (cell == null) {
      return 0;
    }
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return type == CellType.NUMERIC ? (long) cell.getNumericCellValue() : 0;
  }

  private static String text(Cell cell) {
    return cell == null ? "" : new DataFormatter(java.util.Locale.ROOT).formatCellValue(cell);
  }
}
