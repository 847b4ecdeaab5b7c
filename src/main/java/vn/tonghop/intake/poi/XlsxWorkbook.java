package vn.tonghop.intake.poi;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import vn.tonghop.definition.Hidden;
import vn.tonghop.definition.Limits;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.UnreadableWorkbookException;

/** Opens .xlsx and .xlsm workbooks. */
final class XlsxWorkbook {

  private XlsxWorkbook() {}

  /** Its texts are in memory while it is read: what is packed small can be ten times that there. */
  private static final int GROWTH = 3;

  static FilledRows open(SubmissionFile file, Limits limits, Hidden hidden, MemoryShare memory)
      throws UnreadableWorkbookException {
    long unpacked = ZipCheck.check(file, limits);
    MemoryShare.Taken taken = memory.take(GROWTH * unpacked);
    FilledRows rows = null;
    try {
      rows = new SharingRows(open(file, limits, hidden), taken);
      return rows;
    } finally {
      if (rows == null) {
        taken.close();
      }
    }
  }

  private static FilledRows open(SubmissionFile file, Limits limits, Hidden hidden)
      throws UnreadableWorkbookException {
    OPCPackage workbook = openPackage(file);
    FilledRows rows = null;
    try {
      FileKind seemsToBe = OfficeKind.otherThanWorkbook(workbook);
      if (seemsToBe != null) {
        throw Unreadable.notAWorkbook(file, seemsToBe);
      }
      rows = rows(file, limits, workbook, hidden);
      return rows;
    } catch (LimitPassedException e) {
      throw Unreadable.tooLarge(file, e.limit(), limits);
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

  private static FilledRows rows(
      SubmissionFile file, Limits limits, OPCPackage workbook, Hidden hidden)
      throws IOException, OpenXML4JException, XMLStreamException {
    XSSFReader reader = new XSSFReader(workbook);
    try (InputStream texts = reader.getSharedStringsData();
        InputStream styles = reader.getStylesData();
        InputStream book = reader.getWorkbookData()) {
      BookXml bookXml = BookXml.read(book, limits);
      SharedTexts shared = SharedTexts.read(texts, limits);
      CellXml cells =
          new CellXml(
              shared,
              CellFormats.read(styles, limits),
              new NumberFormats(bookXml.countsDaysFrom1904()));
      return new XlsxRows(
          file,
          limits,
          hidden.sheets() == Hidden.Rule.READ,
          new XlsxContent(workbook, bookXml.hiddenSheets(), cells, XlsxFacts.of(workbook)),
          reader.getSheetIterator(),
          new XlsxFormulas(workbook, bookXml, shared, cells, limits));
    }
  }
}
