package vn.tonghop.publication.poi;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.publication.FixedZip;

/**
 * An .xlsx workbook with a new sheet before its own. The rows of that one are written as they are,
 * apart from the tree of XML in which POI keeps all others: there a cell takes as long as a row
 * does here.
 */
final class FrontedWorkbook implements Closeable {

  private static final int EVERY_ROW = -1;

  private final Fronted workbook;

  /**
   * @param own with its sheets, written and closed with this
   * @param name of the new sheet, which no other has
   */
  FrontedWorkbook(XSSFWorkbook own, String name) throws IOException {
    workbook = new Fronted(own);
    FirstSheet.addTo(workbook, name);
  }

  Workbook workbook() {
    return workbook;
  }

  /** Writes it: the same bytes for the same content. */
  void write(OutputStream out) throws IOException {
    workbook.write(out);
  }

  /** Removes the temporary files, and closes the workbook with the sheets that were there. */
  @Override
  public void close() throws IOException {
    workbook.close();
  }

  /** What is packed for good at once is deflated nowhere on the way. */
  private static final class Fronted extends StreamedWorkbook {

    Fronted(XSSFWorkbook own) {
      super(own, EVERY_ROW);
    }

    @Override
    public void write(OutputStream out) throws IOException {
      flushSheets();
      ByteArrayOutputStream parts = new ByteArrayOutputStream();
      try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(parts)) {
        zip.setLevel(Deflater.NO_COMPRESSION);
        getXSSFWorkbook().write(zip);
      }
      try (ZipEntrySource written = SentWorkbook.parts(parts.toByteArray())) {
        injectData(written, out);
      }
    }

    @Override
    FixedZip.Part part(ZipEntrySource workbook, ZipArchiveEntry entry) throws IOException {
      XSSFWorkbook own = getXSSFWorkbook();
      if (own.getSheetAt(0).equals(getSheetFromZipEntryName(entry.getName()))) {
        return super.part(workbook, entry);
      }
      try (InputStream in = workbook.getInputStream(entry)) {
        byte[] whole = LightWorkbook.whole(own, entry.getName(), in.readAllBytes());
        return to -> to.write(whole);
      }
    }
  }
}
