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

  private static final Logger LOG = LoggerFactory.getLogger(PoiAnnotatedWorkbook.class);

  @Override
  public Copy write(Path submission, Feedback feedback, OutputStream out) throws IOException {
    SentWorkbook sent = SentWorkbook.open(submission);
    try (sent) {
      Workbook workbook = sent.workbook();
      byte[] marked = workbook == null ? null : marked(workbook, feedback);
      if (workbook != null && marked != null) {
        save(workbook, marked, out);
        return new Copy(format(workbook), Extent.MARKED);
      }
    }
    Extent extent = sent.workbook() == null ? sent.extent() : Extent.LIST_OF_UNREADABLE;
    return list(feedback, extent, out);
  }

  /** The bytes of the marked workbook; null when POI cannot deal with what is in it. */
  private static byte @Nullable [] marked(Workbook workbook, Feedback feedback) throws IOException {
    try {
      FeedbackSheet.removeFrom(workbook);
      new FindingMarks(workbook).mark(feedback.findings());
      FeedbackSheet.write(workbook, feedback, Extent.MARKED);
      return bytes(workbook);
    } catch (RuntimeException e) {
      // POI reports by runtime exceptions of many kinds what it cannot deal with.
      LOG.warn("{} cannot be marked", feedback.ledger().file(), e);
      return null;
    }
  }

  private static Copy list(Feedback feedback, Extent extent, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      FeedbackSheet.write(workbook, feedback, extent);
      CoreProperties.setAgeless(workbook.getProperties());
      save(workbook, bytes(workbook), out);
    }
    return new Copy(Format.XLSX, extent);
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    workbook.write(packed);
    return packed.toByteArray();
  }

  private static void save(Workbook workbook, byte[] bytes, OutputStream out) throws IOException {
    if (workbook instanceof HSSFWorkbook) {
      out.write(bytes);
    } else {
      FixedZip.repack(bytes, out);
    }
  }

  private static Format format(Workbook workbook) {
    if (workbook instanceof XSSFWorkbook xssf) {
      return xssf.isMacroEnabled() ? Format.XLSM : Format.XLSX;
    }
    return Format.XLS;
  }
}
