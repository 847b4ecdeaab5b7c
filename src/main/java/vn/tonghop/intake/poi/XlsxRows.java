package vn.tonghop.intake.poi;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Limit;
import vn.tonghop.definition.Limits;
import vn.tonghop.finding.Address;
import vn.tonghop.intake.Sheet;
import vn.tonghop.intake.SheetRow;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.UnreadableWorkbookException;
import vn.tonghop.intake.WorkbookFacts;
import vn.tonghop.intake.poi.formula.FormulaCheck;

/** The filled rows of an .xlsx or .xlsm workbook, streamed sheet after sheet. */
final class XlsxRows implements FilledRows {

  private final SubmissionFile file;
  private final Limits limits;
  private final boolean readsHidden;
  private final XlsxContent workbook;
  private final XSSFReader.SheetIterator sheets;
  private final @Nullable XlsxFormulas formulas;
  private final BlankTails tails = new BlankTails();
  private @Nullable FormulaCheck check;
  private @Nullable SheetXml sheet;
  private int sheetNumber;

  /**
   * The rows of a workbook, which is closed with them.
   *
   * @param readsHidden whether hidden sheets are read
   */
  XlsxRows(
      SubmissionFile file,
      Limits limits,
      boolean readsHidden,
      XlsxContent workbook,
      XSSFReader.SheetIterator sheets,
      XlsxFormulas formulas) {
    this.file = file;
    this.limits = limits;
    this.readsHidden = readsHidden;
    this.workbook = workbook;
    this.sheets = sheets;
    this.formulas = formulas;
  }

  private XlsxRows(XlsxRows first, XSSFReader.SheetIterator sheets) {
    file = first.file;
    limits = first.limits;
    readsHidden = first.readsHidden;
    workbook = first.workbook;
    this.sheets = sheets;
    formulas = null;
  }

  @Override
  public FilledRows again() throws UnreadableWorkbookException {
    try {
      return new XlsxRows(this, new XSSFReader(workbook.parts()).getSheetIterator());
    } catch (IOException | OpenXML4JException | RuntimeException e) {
      throw Unreadable.damaged(file, "workbook", e);
    }
  }

  @Override
  public @Nullable SheetRow next() throws UnreadableWorkbookException {
    try {
      while (sheet != null || sheets.hasNext()) {
        SheetXml current = sheet == null ? openNext() : sheet;
        sheet = current;
        SheetRow row = isLeftOut(sheets.getSheetName()) ? null : current.next();
        if (row != null) {
          tails.filled(row.rowNumber());
          return check == null ? row : check.check(row);
        }
        tails.ended(sheets.getSheetName(), current.row());
        current.close();
        sheet = null;
      }
      return null;
    } catch (LimitPassedException e) {
      throw Unreadable.tooLarge(address(), e.limit(), limits);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // POI reports damage by runtime exceptions of many kinds.
      String place = sheet == null ? place() : sheet.place();
      throw Unreadable.damaged(file, place, e);
    }
  }

  private Address address() {
    return sheet == null
        ? Address.ofSheet(file.name(), sheets.getSheetName())
        : Address.ofRow(file.name(), sheets.getSheetName(), sheet.row());
  }

  /** Before the first row of a sheet its name is all that is known. */
  private String place() {
    return sheetNumber == 0 ? "workbook" : sheets.getSheetName();
  }

  private SheetXml openNext() throws IOException, XMLStreamException {
    InputStream part = sheets.next();
    sheetNumber++;
    Sheet surveyed = survey().sheet(sheetNumber, sheets.getSheetName());
    return new SheetXml(surveyed, part, workbook.cells(), limits.of(Limit.COLUMNS));
  }

  /** Its formulas may refer to any cell of any sheet, so all are read once the first is met. */
  private SheetSurvey survey() throws IOException, XMLStreamException {
    if (check == null || formulas == null) {
      try (InputStream ahead = sheets.getSheetPart().getInputStream()) {
        SheetSurvey survey = SheetSurvey.read(ahead, limits);
        if (!survey.hasFormulas() || formulas == null) {
          return survey;
        }
      }
      check = formulas.check();
    }
    return formulas.survey(sheetNumber);
  }

  private boolean isLeftOut(String name) {
    return !readsHidden && workbook.hiddenSheets().contains(name);
  }

  @Override
  public List<String> hiddenSheets() {
    return workbook.hiddenSheets();
  }

  @Override
  public Map<String, Integer> blankTails() {
    return tails.many();
  }

  @Override
  public WorkbookFacts facts() {
    return workbook.facts();
  }

  @Override
  public void close() throws IOException {
    try {
      if (sheet != null) {
        sheet.close();
      }
    } finally {
      if (formulas != null) { // else these are rows once more, of a workbook that is still read
        workbook.parts().revert(); // closes without writing anything back
      }
    }
  }
}
