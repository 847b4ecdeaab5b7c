package vn.tonghop.intake.poi;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import vn.tonghop.intake.Sheet;
import vn.tonghop.intake.SheetRow;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.UnreadableWorkbookException;
import vn.tonghop.intake.WorkbookFacts;
import vn.tonghop.intake.poi.formula.FormulaCheck;

/** The filled rows of an .xlsx or .xlsm workbook, streamed sheet after sheet. */
final class XlsxRows implements FilledRows {

  private final SubmissionFile file;
  private final OPCPackage workbook;
  private final XSSFReader.SheetIterator sheets;
  private final List<String> hiddenSheets;
  private final CellXml cells;
  private final XlsxFormulas formulas;
  private final WorkbookFacts facts;
  private @Nullable FormulaCheck check;
  private @Nullable SheetXml sheet;
  private int sheetNumber;

  XlsxRows(
      SubmissionFile file,
      OPCPackage workbook,
      XSSFReader.SheetIterator sheets,
      List<String> hiddenSheets,
      CellXml cells,
      XlsxFormulas formulas,
      WorkbookFacts facts) {
    this.file = file;
    this.workbook = workbook;
    this.sheets = sheets;
    this.hiddenSheets = hiddenSheets;
    this.cells = cells;
    this.formulas = formulas;
    this.facts = facts;
  }

  @Override
  public @Nullable SheetRow next() throws UnreadableWorkbookException {
    try {
      while (sheet != null || sheets.hasNext()) {
        SheetXml current = sheet == null ? openNext() : sheet;
        sheet = current;
        SheetRow row = hiddenSheets.contains(sheets.getSheetName()) ? null : current.next();
        if (row != null) {
          return check == null ? row : check.check(row);
        }
        current.close();
        sheet = null;
      }
      return null;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // POI reports damage by runtime exceptions of many kinds.
      String place = sheet == null ? place() : sheet.place();
      throw Unreadable.damaged(file, place, e);
    }
  }

  /** Before the first row of a sheet its name is all that is known. */
  private String place() {
    return sheetNumber == 0 ? "workbook" : sheets.getSheetName();
  }

  private SheetXml openNext() throws IOException, XMLStreamException {
    InputStream part = sheets.next();
    sheetNumber++;
    Sheet surveyed = survey().sheet(sheetNumber, sheets.getSheetName());
    return new SheetXml(surveyed, part, cells);
  }

  /** Its formulas may refer to any cell of any sheet, so all are read once the first is met. */
  private SheetSurvey survey() throws IOException, XMLStreamException {
    if (check == null) {
      try (InputStream ahead = sheets.getSheetPart().getInputStream()) {
        SheetSurvey survey = SheetSurvey.read(ahead);
        if (!survey.hasFormulas()) {
          return survey;
        }
      }
      check = formulas.check();
    }
    return formulas.survey(sheetNumber);
  }

  @Override
  public List<String> hiddenSheets() {
    return hiddenSheets;
  }

  @Override
  public WorkbookFacts facts() {
    return facts;
  }

  @Override
  public void close() throws IOException {
    try {
      if (sheet != null) {
        sheet.close();
      }
    } finally {
      workbook.revert(); // closes without writing anything back
    }
  }
}
