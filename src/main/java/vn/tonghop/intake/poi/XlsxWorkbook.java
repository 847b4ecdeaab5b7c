package vn.tonghop.intake.poi;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import vn.tonghop.definition.Limits;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.UnreadableWorkbookException;

/** Opens .xlsx and .xlsm workbooks. */
final class XlsxWorkbook {

  private XlsxWorkbook() {}

  static FilledRows open(SubmissionFile file, Limits limits) throws UnreadableWorkbookException {
    ZipCheck.check(file, limits);
    OPCPackage workbook = openPackage(file);
    FilledRows rows = null;
    try {
      String seemsToBe = OfficeKind.otherThanWorkbook(workbook);
      if (seemsToBe != null) {
        throw Unreadable.notAWorkbook(file, seemsToBe);
      }
      rows = rows(file, workbook, limits);
      return rows;
    } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
      throw Unreadable.damaged(file, "workbook", e);
    } finally {
      if (rows == null) {
        workbook.revert();
      }
    }
  }

  private static OPCPackage openPackage(SubmissionFile file) throws UnreadableWorkbookException {
    try {
      return OPCPackage.open(file.frozen().toFile(), PackageAccess.READ);
    } catch (OpenXML4JException | RuntimeException e) {
      // POI reports damage by runtime exceptions of many kinds.
      throw Unreadable.damaged(file, "package", e);
    }
  }

  private static FilledRows rows(SubmissionFile file, OPCPackage workbook, Limits limits)
      throws IOException, OpenXML4JException, XMLStreamException {
    XSSFReader reader = new XSSFReader(workbook);
    try (InputStream texts = reader.getSharedStringsData();
        InputStream styles = reader.getStylesData();
        InputStream book = reader.getWorkbookData()) {
      BookXml bookXml = BookXml.read(book);
      SharedTexts shared = SharedTexts.read(texts);
      CellXml cells =
          new CellXml(
              shared, CellFormats.read(styles), new NumberFormats(bookXml.countsDaysFrom1904()));
      return new XlsxRows(
          file,
          workbook,
          reader.getSheetIterator(),
          bookXml.hiddenSheets(),
          cells,
          new XlsxFormulas(workbook, bookXml, shared, cells, limits.formulaCells()),
          XlsxFacts.of(workbook));
    }
  }
}
