package vn.tonghop.publication.poi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.tonghop.publication.FixedZip;

/**
 * A workbook whose rows leave the memory for temporary files, and from there go straight into the
 * fixed archive: POI would deflate them all into an archive of its own first, to be read again.
 */
class StreamedWorkbook extends SXSSFWorkbook {

  private static final String NO_ROWS = "<sheetData/>";

  /**
   * @param window how many rows above the last one can still be changed
   */
  StreamedWorkbook(XSSFWorkbook workbook, int window) {
    super(workbook, window);
  }

  @Override
  protected SheetDataWriter createSheetDataWriter() throws IOException {
    return new CellXmlWriter();
  }

  /**
   * Writes the workbook, the same bytes for the same content.
   *
   * @param workbook all of it but the rows that were streamed
   */
  @Override
  protected void injectData(ZipEntrySource workbook, OutputStream out) throws IOException {
    SortedMap<String, FixedZip.Part> parts = new TreeMap<>();
    for (ZipArchiveEntry entry : Collections.list(workbook.getEntries())) {
      parts.put(entry.getName(), part(workbook, entry));
    }
    FixedZip.write(parts, out);
  }

  /**
   * What is written as one of its parts.
   *
   * @throws IOException when the entry cannot be read
   */
  FixedZip.Part part(ZipEntrySource workbook, ZipArchiveEntry entry) throws IOException {
    SXSSFSheet sheet = streamed(entry.getName());
    return sheet == null
        ? to -> copy(workbook, entry, to)
        : to -> withRows(workbook, entry, sheet, to);
  }

  private @Nullable SXSSFSheet streamed(String part) {
    XSSFSheet sheet = getSheetFromZipEntryName(part);
    return sheet == null ? null : getSheet(sheet.getSheetName());
  }

  private static void withRows(
      ZipEntrySource workbook, ZipArchiveEntry entry, SXSSFSheet sheet, OutputStream to)
      throws IOException {
    String around;
    try (InputStream in = open(workbook, entry)) {
      around = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    int at = around.indexOf(NO_ROWS);
    if (at < 0) {
      throw new IOException(entry.getName() + " has no place for its rows");
    }
    write(around.substring(0, at) + "<sheetData>\n", to);
    try (InputStream rows = sheet.getWorksheetXMLInputStream()) {
      rows.transferTo(to);
    }
    write("</sheetData>" + around.substring(at + NO_ROWS.length()), to);
  }

  private static void copy(ZipEntrySource workbook, ZipArchiveEntry entry, OutputStream to)
      throws IOException {
    try (InputStream in = open(workbook, entry)) {
      in.transferTo(to);
    }
  }

  /** Our own parts may say the same over and over, which POI would take for an attack. */
  private static InputStream open(ZipEntrySource workbook, ZipArchiveEntry entry)
      throws IOException {
    InputStream in = workbook.getInputStream(entry);
    if (in instanceof ZipArchiveThresholdInputStream guarded) {
      guarded.setGuardState(false);
    }
    return in;
  }

  private static void write(String xml, OutputStream to) throws IOException {
    to.write(xml.getBytes(StandardCharsets.UTF_8));
  }
}
