package vn.tonghop.publication.poi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipInputStreamZipEntrySource;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.tonghop.publication.AnnotatedWorkbook.Extent;

/**
 * A workbook as it was sent, wholly in memory so that it can be changed there. That takes some
 * twenty times the size of its unpacked parts, so only small ones are opened: a district's workbook
 * has some ten kilobytes, and one of 4 MB some 50 000 filled cells.
 *
 * @param workbook to be closed by whoever opened it; null when it is not open
 * @param extent how much of it a copy can hold
 */
record SentWorkbook(@Nullable Workbook workbook, Extent extent) {

  private static final long LARGEST_FILE = 16L << 20;
  private static final long LARGEST_UNPACKED = 4L << 20;

  /**
   * Opens the workbook, if it is one and not too large.
   *
   * @param rows numbers of those that are to be changed, of any sheet
   * @throws IOException when the file cannot be read
   */
  static SentWorkbook open(Path file, Set<Integer> rows) throws IOException {
    if (Files.size(file) > LARGEST_FILE) {
      return new SentWorkbook(null, Extent.LIST_OF_LARGE);
    }
    byte[] bytes = Files.readAllBytes(file);
    try {
      return switch (FileMagic.valueOf(bytes)) {
        case OLE2 -> opened(new HSSFWorkbook(new ByteArrayInputStream(bytes), true));
        case OOXML ->
            isLarge(bytes)
                ? new SentWorkbook(null, Extent.LIST_OF_LARGE)
                : opened(xlsx(bytes, rows));
        default -> new SentWorkbook(null, Extent.LIST_OF_UNREADABLE);
      };
    } catch (IOException | RuntimeException e) {
      // POI reports damage by runtime exceptions of many kinds. What it is, the findings say.
      return new SentWorkbook(null, Extent.LIST_OF_UNREADABLE);
    }
  }

  private static XSSFWorkbook xlsx(byte[] archive, Set<Integer> rows) throws IOException {
    LightParts parts;
    try (ZipEntrySource source = parts(archive)) {
      parts = new LightParts(source, rows);
    }
    LightWorkbook light = new LightWorkbook(parts);
    if (light.isOrdinary()) {
      return light;
    }
    light.close();
    return new XSSFWorkbook(new ByteArrayInputStream(archive));
  }

  /** The parts of an archive, read as POI reads them. */
  static ZipEntrySource parts(byte[] archive) throws IOException {
    return new ZipInputStreamZipEntrySource(
        new ZipArchiveThresholdInputStream(
            new ZipArchiveInputStream(new ByteArrayInputStream(archive))));
  }

  private static SentWorkbook opened(Workbook workbook) {
    return new SentWorkbook(workbook, Extent.MARKED);
  }

  /**
   * Counts what is really unpacked: what a ZIP says of itself may be anything. It is read as POI
   * reads it: the JDK refuses some that fastexcel and others write.
   */
  private static boolean isLarge(byte[] archive) throws IOException {
    long unpacked = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(archive))) {
      while (zip.getNextEntry() != null) {
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          unpacked += read;
          if (unpacked > LARGEST_UNPACKED) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
