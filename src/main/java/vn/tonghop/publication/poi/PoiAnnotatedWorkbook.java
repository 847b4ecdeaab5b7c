package vn.tonghop.publication.poi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.publication.AnnotatedWorkbook;
import vn.tonghop.publication.Feedback;
import vn.tonghop.publication.FixedZip;

/** The annotated copy as Excel file: .xls stays .xls, .xlsx stays .xlsx, .xlsm keeps its macros. */
public final class PoiAnnotatedWorkbook implements AnnotatedWorkbook {

  /** Where an .xls keeps its macros (MS-XLS 2.1.8). */
  private static final String MACROS = "_VBA_PROJECT_CUR";

  private static final Logger LOG = LoggerFactory.getLogger(PoiAnnotatedWorkbook.class);

  @Override
  public Copy write(Path submission, Feedback feedback, OutputStream out) throws IOException {
    Extent extent;
    try (SentWorkbook sent = SentWorkbook.open(submission)) {
      extent = sent.extent();
      Workbook workbook = sent.workbook();
      if (workbook != null) {
        Format format = format(workbook);
        byte[] marked = marked(workbook, feedback);
        if (marked != null) {
          save(format, marked, out);
          return new Copy(format, Extent.MARKED);
        }
        extent = Extent.LIST_OF_UNREADABLE;
      }
    }
    save(Format.XLSX, list(feedback, extent), out);
    return new Copy(Format.XLSX, extent);
  }

  /** The bytes of the marked workbook; null when POI cannot deal with what is in it. */
  private static byte @Nullable [] marked(Workbook sent, Feedback feedback) {
    try (Workbook workbook = FeedbackSheet.addTo(sent)) {
      new FindingMarks(workbook).mark(feedback.findings());
      FeedbackSheet.write(workbook, feedback, Extent.MARKED);
      return bytes(workbook);
    } catch (IOException | RuntimeException e) {
      // POI reports by runtime exceptions of many kinds what it cannot deal with.
      LOG.warn("{} cannot be marked", feedback.ledger().file(), e);
      return null;
    }
  }

  private static byte[] list(Feedback feedback, Extent extent) throws IOException {
    try (XSSFWorkbook empty = new XSSFWorkbook();
        Workbook workbook = FeedbackSheet.addTo(empty)) {
      FeedbackSheet.write(workbook, feedback, extent);
      CoreProperties.setAgeless(empty.getProperties());
      return bytes(workbook);
    }
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    workbook.write(packed);
    return packed.toByteArray();
  }

  private static void save(Format format, byte[] bytes, OutputStream out) throws IOException {
    if (format.extension().equals(Format.XLS.extension())) {
      out.write(bytes);
    } else {
      FixedZip.repack(bytes, out);
    }
  }

  private static Format format(Workbook workbook) {
    if (workbook instanceof XSSFWorkbook xssf) {
      return xssf.isMacroEnabled() ? Format.XLSM : Format.XLSX;
    }
    return workbook instanceof HSSFWorkbook hssf && hasMacros(hssf)
        ? Format.XLS_WITH_MACROS
        : Format.XLS;
  }

  private static boolean hasMacros(HSSFWorkbook workbook) {
    return workbook.getDirectory() != null && workbook.getDirectory().hasEntry(MACROS);
  }
}
