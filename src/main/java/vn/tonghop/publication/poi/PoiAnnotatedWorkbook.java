package vn.tonghop.publication.poi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.publication.AnnotatedWorkbook;
import vn.tonghop.publication.Feedback;
import vn.tonghop.publication.MarkedWorkbook;
import vn.tonghop.publication.UnwritableWorkbookException;

/** The annotated copy as Excel file: .xls stays .xls, .xlsx stays .xlsx, .xlsm keeps its macros. */
public final class PoiAnnotatedWorkbook implements AnnotatedWorkbook {

  private static final Logger LOG = LoggerFactory.getLogger(PoiAnnotatedWorkbook.class);

  @Override
  public Copy write(Path submission, Feedback feedback, OutputStream out) throws IOException {
    Extent extent;
    try (MarkedWorkbook marked = mark(submission, feedback)) {
      extent = marked.copy().extent();
      if (extent == Extent.MARKED) {
        marked.write(out);
        return marked.copy();
      }
    } catch (UnwritableWorkbookException e) {
      LOG.warn("Of what was found there is only a list", e);
      extent = Extent.LIST_OF_UNREADABLE;
    }
    list(feedback, extent, out);
    return new Copy(Format.XLSX, extent);
  }

  @Override
  public MarkedWorkbook mark(Path submission, Feedback feedback) throws IOException {
    SentWorkbook sent = SentWorkbook.open(submission, rows(feedback));
    Workbook workbook = sent.workbook();
    if (workbook == null) {
      return new UnmarkedWorkbook(sent.extent());
    }
    try {
      return PoiMarkedWorkbook.of(workbook, feedback);
    } catch (IOException | RuntimeException e) {
      // POI reports by runtime exceptions of many kinds what it cannot deal with.
      LOG.warn("{} cannot be marked", feedback.ledger().file(), e);
      workbook.close();
      return new UnmarkedWorkbook(Extent.LIST_OF_UNREADABLE);
    }
  }

  private static Set<Integer> rows(Feedback feedback) {
    return feedback.findings().stream()
        .map(finding -> finding.address().row())
        .collect(Collectors.toSet());
  }

  private static void list(Feedback feedback, Extent extent, OutputStream out) throws IOException {
    try (XSSFWorkbook empty = new XSSFWorkbook()) {
      CoreProperties.setAgeless(empty.getProperties());
      PoiMarkedWorkbook.write(empty, feedback, extent, out);
    }
  }
}
