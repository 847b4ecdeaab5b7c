package vn.tonghop.publication.poi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Severity;

/** Colours the cells of which something was found, and says in a comment what. */
final class FindingMarks {

  /** More marks nobody follows, and each comment is a drawing of its own. */
  static final int MOST = 1_000;

  private final Workbook workbook;
  private final MarkedStyles styles;
  private final FindingComments comments;

  FindingMarks(Workbook workbook) {
    this.workbook = workbook;
    styles = new MarkedStyles(workbook);
    comments = new FindingComments(workbook);
  }

  void mark(List<Finding> findings) {
    Map<Sheet, Map<CellAddress, List<Finding>>> bySheet = new LinkedHashMap<>();
    Map<Sheet, MarkedCell> cells = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Sheet sheet = SheetNames.find(workbook, finding.address().sheet());
      if (sheet != null) {
        CellAddress cell = cells.computeIfAbsent(sheet, MarkedCell::new).shownAt(finding.address());
        add(bySheet.computeIfAbsent(sheet, found -> new LinkedHashMap<>()), cell, finding);
      }
    }
    int left = MOST;
    for (Map.Entry<Sheet, Map<CellAddress, List<Finding>>> sheet : bySheet.entrySet()) {
      left -= mark(new MarkedCell(sheet.getKey()), sheet.getValue(), left);
    }
  }

  private static void add(
      Map<CellAddress, List<Finding>> byCell, @Nullable CellAddress cell, Finding finding) {
    if (cell != null) {
      byCell.computeIfAbsent(cell, found -> new ArrayList<>()).add(finding);
    }
  }

  private int mark(MarkedCell cells, Map<CellAddress, List<Finding>> byCell, int most) {
    int marked = 0;
    for (Map.Entry<CellAddress, List<Finding>> found : byCell.entrySet()) {
      if (marked < most) {
        mark(cells.cell(found.getKey()), found.getValue());
        marked++;
      }
    }
    return marked;
  }

  private void mark(Cell cell, List<Finding> findings) {
    Severity worst =
        findings.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElseThrow();
    CellStyle style = styles.of(cell.getCellStyle(), worst);
    if (style != null) {
      cell.setCellStyle(style);
    }
    comments.add(cell, findings);
  }
}
