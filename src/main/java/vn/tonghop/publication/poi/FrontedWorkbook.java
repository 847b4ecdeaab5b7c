package vn.tonghop.publication.poi;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.opc.internal.ZipHelper;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.publication.FixedZip;

/**
 * An .xlsx workbook with a new sheet before its own. The rows of that one are written as they are,
 * apart from the tree of XML in which POI keeps all others: there a cell takes as long as a row
 * does here.
 */
final class FrontedWorkbook implements Closeable {

  private static final int EVERY_ROW = -1;

  private final SXSSFWorkbook workbook;

  /**
   * @param own with its sheets, written and closed with this
   * @param name of the new sheet, which no other has
   */
  FrontedWorkbook(XSSFWorkbook own, String name) throws IOException {
    workbook = new Stored(own);
    FirstSheet.addTo(workbook, name);
  }

  Workbook workbook() {
    return workbook;
  }

  /** Writes it: the same bytes for the same content. */
  void write(OutputStream out) throws IOException {
    Path packed = Files.createTempFile("tonghop-", ".xlsx");
    try {
      try (OutputStream file = Files.newOutputStream(packed)) {
        workbook.write(file);
      }
      FixedZip.repack(packed, out);
    } finally {
      Files.delete(packed);
    }
  }

  /** Removes the temporary files, and closes the workbook with the sheets that were there. */
  @Override
  public void close() throws IOException {
    workbook.close();
  }

  /** What is packed anew at once is deflated nowhere on the way. */
  private static final class Stored extends SXSSFWorkbook {

    Stored(XSSFWorkbook own) {
      super(own, EVERY_ROW);
    }

    @Override
    public void write(OutputStream out) throws IOException {
      flushSheets();
      Path parts = Files.createTempFile("tonghop-", ".zip");
      try {
        try (OutputStream zip = createArchiveOutputStream(Files.newOutputStream(parts))) {
          getXSSFWorkbook().write(zip);
        }
        try (ZipFileZipEntrySource source =
            new ZipFileZipEntrySource(ZipHelper.openZipFile(parts.toFile()))) {
          injectData(source, out);
        }
      } finally {
        Files.delete(parts);
      }
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
      ZipArchiveOutputStream zip = super.createArchiveOutputStream(out);
      zip.setLevel(Deflater.NO_COMPRESSION);
      return zip;
    }
  }
}
