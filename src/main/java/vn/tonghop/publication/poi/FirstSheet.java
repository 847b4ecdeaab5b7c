package vn.tonghop.publication.poi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.FormulaShifter;
import org.apache.poi.ss.usermodel.Workbook;

/** Adds a sheet before all others, and every formula and name still means what it meant. */
final class FirstSheet {

  private FirstSheet() {}

  /**
   * The workbook with an empty sheet of that name before its own; the given one is used up.
   *
   * @throws IOException when an .xls cannot be read again
   */
  static Workbook addTo(Workbook workbook, String name) throws IOException {
    int last = workbook.getSheetIndex(workbook.createSheet(name));
    workbook.setSheetOrder(name, 0);
    return workbook instanceof HSSFWorkbook xls ? mended(xls, last) : workbook;
  }

  /** Has the first sheet be the one that is seen when the workbook is opened. */
  static void show(Workbook workbook) {
    // Sheets that are selected together are edited together.
    workbook.forEach(other -> other.setSelected(false));
    workbook.setActiveSheet(0);
    workbook.setSelectedTab(0);
    workbook.setFirstVisibleTab(0);
  }

  /**
   * In an .xls a formula names an entry of a table, and that the number of a sheet. When a sheet is
   * moved POI changes the former where the latter is to be changed, which it happens to get right
   * for workbooks that it has made itself. That is taken back, and the table is exchanged; POI
   * learns of the new one when it reads the workbook again.
   */
  private static HSSFWorkbook mended(HSSFWorkbook workbook, int movedFrom) throws IOException {
    InternalWorkbook internal = workbook.getInternalWorkbook();
    FormulaShifter back = FormulaShifter.createForSheetShift(0, movedFrom);
    for (int sheet = 0; sheet < workbook.getNumberOfSheets(); sheet++) {
      workbook.getSheetAt(sheet).getSheet().updateFormulasAfterCellShift(back, -1);
    }
    internal.updateNamesAfterCellShift(back);
    exchangeReferences(internal.getRecords());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(bytes);
    }
    return new HSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()), true);
  }

  private static void exchangeReferences(List<Record> records) {
    List<Boolean> ownBook = new ArrayList<>();
    for (int at = 0; at < records.size(); at++) {
      Record record = records.get(at);
      if (record instanceof SupBookRecord book) {
        ownBook.add(book.isInternalReferences());
      } else if (record instanceof ExternSheetRecord references) {
        records.set(at, oneFurther(references, ownBook));
      }
    }
  }

  /** Every sheet of the workbook itself is one further; no reference is to the new one yet. */
  private static ExternSheetRecord oneFurther(ExternSheetRecord was, List<Boolean> ownBook) {
    ExternSheetRecord is = new ExternSheetRecord();
    for (int entry = 0; entry < was.getNumOfRefs(); entry++) {
      int book = was.getExtbookIndexFromRefIndex(entry);
      int first = was.getFirstSheetIndexFromRefIndex(entry);
      // Below zero: the sheet is gone, or the workbook as a whole is meant.
      int further = ownBook.get(book) && first >= 0 ? 1 : 0;
      is.addRef(book, first + further, was.getLastSheetIndexFromRefIndex(entry) + further);
    }
    return is;
  }
}
