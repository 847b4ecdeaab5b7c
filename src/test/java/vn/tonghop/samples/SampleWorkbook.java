package vn.tonghop.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.proposal.MoneyUnit;

/** Makes the workbook of a sample: the same sample gives the same bytes. */
final class SampleWorkbook {

  private static final int COVER_WIDTH = 80;

  private SampleWorkbook() {}

  static byte[] bytes(Sample sample) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      String format = sample.unit() == MoneyUnit.MILLION ? "#,##0.00" : "#,##0";
      SampleStyles styles = new SampleStyles(workbook, format);
      if (!sample.cover().isEmpty()) {
        cover(sample, new SampleCells(workbook.createSheet("Bìa"), styles, sample.textForm()));
      }
      Sheet sheet = workbook.createSheet(sample.sheet());
      new SampleSheet(sample, new SampleCells(sheet, styles, sample.textForm())).write();
      XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
      properties(sample, workbook.getProperties().getCoreProperties());
      ByteArrayOutputStream zip = new ByteArrayOutputStream();
      workbook.write(zip);
      return FixedZip.repack(zip.toByteArray());
    }
  }

  private static void cover(Sample sample, SampleCells cells) {
    cells.sheet().setColumnWidth(0, COVER_WIDTH * 256);
    for (int line = 0; line < sample.cover().size(); line++) {
      cells.text(2 * line, 0, Look.TITLE, sample.cover().get(line));
    }
    cells.sheet().getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    cells.sheet().setHorizontallyCenter(true);
    cells.sheet().setFitToPage(true);
  }

  private static void properties(Sample sample, CoreProperties core) {
    Optional<Date> modified = Optional.of(Date.from(sample.modified()));
    core.setCreator(sample.signature().preparer());
    core.setTitle(sample.title());
    core.setCreated(modified);
    core.setModified(modified);
  }
}
