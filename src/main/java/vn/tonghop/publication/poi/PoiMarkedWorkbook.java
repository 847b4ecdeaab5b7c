package vn.tonghop.publication.poi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.publication.AnnotatedWorkbook.Copy;
import vn.tonghop.publication.AnnotatedWorkbook.Extent;
import vn.tonghop.publication.AnnotatedWorkbook.Format;
import vn.tonghop.publication.Feedback;
import vn.tonghop.publication.MarkedWorkbook;
import vn.tonghop.publication.Reply;
import vn.tonghop.publication.UnwritableWorkbookException;

/** A workbook of either format that POI has open, its cells coloured and with comments. */
final class PoiMarkedWorkbook implements MarkedWorkbook {

  /** Where an .xls keeps its macros (MS-XLS 2.1.8). */
  private static final String MACROS = "_VBA_PROJECT_CUR";

  /** Writes what stands in front of the workbook, and the workbook. */
  private interface Writing {

    void to(OutputStream out) throws IOException;
  }

  private final Workbook workbook;
  private final Feedback feedback;
  private final Format format;

  private PoiMarkedWorkbook(Workbook workbook, Feedback feedback, Format format) {
    this.workbook = workbook;
    this.feedback = feedback;
    this.format = format;
  }

  /**
   * Marks what was found in the workbook, which is used up; closed when that fails.
   *
   * @throws IOException when POI cannot deal with what is in it
   */
  static PoiMarkedWorkbook of(Workbook sent, Feedback feedback) throws IOException {
    Format format = format(sent);
    FeedbackSheet.removeFrom(sent);
    // An .xls is read anew when it gets a sheet before the others.
    Workbook workbook =
        sent instanceof HSSFWorkbook ? FirstSheet.addTo(sent, FeedbackSheet.nameIn(sent)) : sent;
    new FindingMarks(workbook).mark(feedback.findings());
    return new PoiMarkedWorkbook(workbook, feedback, format);
  }

  @Override
  public Copy copy() {
    return new Copy(format, Extent.MARKED);
  }

  @Override
  public void write(OutputStream out) throws IOException, UnwritableWorkbookException {
    if (workbook instanceof XSSFWorkbook own) {
      copyTo(out, whole -> write(own, feedback, Extent.MARKED, whole));
    } else {
      copyTo(
          out,
          whole -> {
            FeedbackSheet.write(workbook, feedback, Extent.MARKED);
            workbook.write(whole);
          });
    }
  }

  /** Writes the list of findings in front of what the workbook has already. */
  static void write(XSSFWorkbook own, Feedback feedback, Extent extent, OutputStream out)
      throws IOException {
    try (FrontedWorkbook fronted = new FrontedWorkbook(own, FeedbackSheet.nameIn(own))) {
      FeedbackSheet.write(fronted.workbook(), feedback, extent);
      fronted.write(out);
    }
  }

  @Override
  public void write(Reply reply, OutputStream out) throws IOException, UnwritableWorkbookException {
    if (!(workbook instanceof XSSFWorkbook own)) {
      throw new IllegalStateException("A reply cannot stand in an " + format);
    }
    copyTo(out, whole -> PoiReplyWorkbook.write(reply, own, whole));
  }

  /** Nothing is written unless all can be. */
  private void copyTo(OutputStream out, Writing writing)
      throws IOException, UnwritableWorkbookException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try {
      writing.to(whole);
    } catch (IOException | RuntimeException e) {
      // POI reports by runtime exceptions of many kinds what it cannot deal with.
      throw new UnwritableWorkbookException(feedback.ledger().file(), e);
    }
    whole.writeTo(out);
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

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
