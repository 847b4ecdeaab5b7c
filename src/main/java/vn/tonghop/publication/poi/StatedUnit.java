package vn.tonghop.publication.poi;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Folded;
import vn.tonghop.proposal.MoneyUnit;

/**
 * The unit that the line above a table states. Taken from the words rather than from the
 * definition, so that a workbook whose words say another unit than its figures are in is found out.
 */
final class StatedUnit {

  /** By the end of the folded line; the first that fits counts. */
  private static final Map<Pattern, MoneyUnit> ENDINGS = endings();

  private StatedUnit() {}

  private static Map<Pattern, MoneyUnit> endings() {
    Map<Pattern, MoneyUnit> endings = new LinkedHashMap<>();
    endings.put(Pattern.compile("\\b(trieu|1 ?000 ?000) ?(dong|d)$"), MoneyUnit.MILLION);
    endings.put(Pattern.compile("\\b(nghin|ngan|1 ?000) ?(dong|d)$"), MoneyUnit.THOUSAND);
    endings.put(Pattern.compile("\\b(ty|ti) ?(dong|d)$"), MoneyUnit.BILLION);
    endings.put(Pattern.compile("\\b(dong|d)$"), MoneyUnit.DONG);
    return endings;
  }

  /**
   * The unit stated in the row above the table.
   *
   * @param heading first row of the table, from 0
   * @throws IOException when there is none
   */
  static MoneyUnit above(XSSFSheet sheet, int heading) throws IOException {
    Row row = heading == 0 ? null : sheet.getRow(heading - 1);
    if (row != null) {
      for (Cell cell : row) {
        MoneyUnit unit =
            cell.getCellType() == CellType.STRING ? of(cell.getStringCellValue()) : null;
        if (unit != null) {
          return unit;
        }
      }
    }
    throw new IOException("no unit of money above the table in " + sheet.getSheetName());
  }

  /** Of "ĐVT: ngàn đồng" the thousand; null when the line ends in no unit. */
  static @Nullable MoneyUnit of(String line) {
    String folded = Folded.fold(line);
    return ENDINGS.entrySet().stream()
        .filter(ending -> ending.getKey().matcher(folded).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
