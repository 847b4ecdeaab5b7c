package vn.tonghop.intake.poi;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Limit;
import vn.tonghop.definition.Limits;
import vn.tonghop.intake.poi.formula.FormulaCheck;
import vn.tonghop.intake.poi.formula.WorkbookCells;
import vn.tonghop.intake.poi.formula.XlsxBook;

/**
 * Prepares the evaluation of the formulas of an .xlsx workbook by reading all of its cells, and
 * surveys its sheets by the way.
 */
final class XlsxFormulas {

  private final OPCPackage workbook;
  private final BookXml book;
  private final SharedTexts texts;
  private final CellXml cells;
  private final Limits limits;
  private final List<SheetSurvey> surveys = new ArrayList<>();
  private final List<@Nullable XMLStreamException> damages = new ArrayList<>();

  /**
   * Prepares nothing yet.
   *
   * @param limits among them how many cells evaluating them may look at
   */
  XlsxFormulas(OPCPackage workbook, BookXml book, SharedTexts texts, CellXml cells, Limits limits) {
    this.workbook = workbook;
    this.book = book;
    this.texts = texts;
    this.cells = cells;
    this.limits = limits;
  }

  /** Reads all sheets. Formulas that refer to one that is damaged are not evaluated. */
  FormulaCheck check() throws IOException, XMLStreamException {
    WorkbookCells read = new WorkbookCells(texts::text);
    try {
      XSSFReader.SheetIterator sheets = new XSSFReader(workbook).getSheetIterator();
      while (sheets.hasNext()) {
        try (InputStream part = sheets.next()) {
          read(sheets.getSheetName(), part, read);
        }
      }
    } catch (OpenXML4JException e) {
      throw new IOException(e);
    }
    XlsxBook formulas = new XlsxBook(read);
    book.names().forEach(name -> formulas.define(name.name(), name.sheet(), name.refersTo()));
    return new FormulaCheck(formulas, cells, limits.of(Limit.FORMULA_CELLS));
  }

  private void read(String sheet, InputStream part, WorkbookCells read) throws XMLStreamException {
    // Dates from 1904 on, or digits that count only as far as they are shown, are not for POI.
    boolean evaluated = book.fullPrecision() && !book.countsDaysFrom1904();
    XMLStreamReader xml = Xml.open(part);
    try {
      surveys.add(new FormulaXml(xml, texts, read.sheet(sheet), evaluated, limits).read());
      damages.add(null);
    } catch (XMLStreamException e) {
      surveys.add(new SheetSurvey());
      damages.add(e);
    } finally {
      xml.close();
    }
  }

  /**
   * What is to be known of a sheet before its first row.
   *
   * @param number 1 is the first
   * @throws XMLStreamException when the sheet is damaged: then it is its turn to say so
   */
  SheetSurvey survey(int number) throws XMLStreamException {
    XMLStreamException damage = damages.get(number - 1);
    if (damage != null) {
      throw damage;
    }
    return surveys.get(number - 1);
  }
}
