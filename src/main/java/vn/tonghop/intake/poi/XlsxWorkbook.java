package vn.tonghop.intake.poi;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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
      rows = rows(file, workbook);
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

  private static FilledRows rows(SubmissionFile file, OPCPackage workbook)
      throws IOException, OpenXML4JException, XMLStreamException {
    XSSFReader reader = new XSSFReader(workbook);
    try (InputStream texts = reader.getSharedStringsData();
        InputStream styles = reader.getStylesData();
        InputStream book = reader.getWorkbookData()) {
      CellXml cells =
          new CellXml(
              SharedTexts.read(texts),
              CellFormats.read(styles),
              new NumberFormats(countsDaysFrom1904(book)));
      return new XlsxRows(file, workbook, reader.getSheetIterator(), cells);
    }
  }

  private static boolean countsDaysFrom1904(InputStream book) throws XMLStreamException {
    XMLStreamReader xml = Xml.open(book);
    while (Xml.nextElement(xml)) {
      if (xml.getLocalName().equals("workbookPr")) {
        String from1904 = Objects.requireNonNullElse(Xml.attribute(xml, "date1904"), "0");
        return from1904.equals("1") || from1904.equals("true");
      }
    }
    return false;
  }
}
