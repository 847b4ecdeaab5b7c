package vn.tonghop.publication.poi;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import vn.tonghop.finding.Severity;

/** The styles of a workbook's cells, with another fill and everything else as it was. */
final class MarkedStyles {

  /** POI lets an .xls have no more than 4 030 styles, and an .xlsx no more than 64 000. */
  private static final int MOST_XLS = 4_030;

  private static final int MOST_XLSX = 64_000;

  /** What is left for the list of findings. */
  private static final int OF_LIST = 30;

  private record Key(int style, Severity severity) {}

  private final Workbook workbook;
  private final Map<Key, CellStyle> marked = new HashMap<>();

  MarkedStyles(Workbook workbook) {
    this.workbook = workbook;
  }

  /** The style in the colour of the severity; null when the workbook can have no further one. */
  @Nullable CellStyle of(CellStyle own, Severity severity) {
    Key key = new Key(own.getIndex() & 0xFFFF, severity);
    CellStyle known = marked.get(key);
    if (known != null) {
      return known;
    }
    if (workbook.getNumCellStyles() >= most(workbook) - OF_LIST) {
      return null;
    }
    CellStyle copy = copy(own);
    SeverityColour.of(severity).fill(copy, workbook);
    marked.put(key, copy);
    return copy;
  }

  /** Whether the workbook can have no further style at all. */
  static boolean isFull(Workbook workbook) {
    return workbook.getNumCellStyles() >= most(workbook);
  }

  private static int most(Workbook workbook) {
    return workbook instanceof HSSFWorkbook ? MOST_XLS : MOST_XLSX;
  }

  private CellStyle copy(CellStyle own) {
    if (workbook instanceof XSSFWorkbook xssf && own instanceof XSSFCellStyle style) {
      // POI's own cloneStyleFrom would overwrite the named style "Normal" with that of the cell.
      StylesTable styles = xssf.getStylesSource();
      int count = styles.putCellXf((CTXf) style.getCoreXf().copy());
      return styles.getStyleAt(count - 1);
    }
    CellStyle copy = workbook.createCellStyle();
    copy.cloneStyleFrom(own);
    return copy;
  }
}
