package vn.tonghop.intake.poi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.tonghop.definition.Limits;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.UnreadableWorkbookException;

/**
 * Looks over a ZIP before it is read as a workbook. Every part is unpacked once: only so is it sure
 * that none is larger than it claims, and that no digit changed on its way, since neither POI nor
 * the JDK compares checksums when parts are read one by one. The limit is one for all parts
 * together: a thousand of them, each just within it, would take an hour.
 */
final class ZipCheck {

  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

  private final SubmissionFile file;
  private final Limits limits;
  private long unpacked;

  private ZipCheck(SubmissionFile file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  static void check(SubmissionFile file, Limits limits) throws UnreadableWorkbookException {
    try (ZipFile zip = new ZipFile(file.frozen().toFile())) {
      new ZipCheck(file, limits).check(zip);
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException(e);
    } catch (IOException e) {
      throw Unreadable.damaged(file, FileKind.ZIP.label(), e);
    }
  }

  private void check(ZipFile zip) throws IOException, UnreadableWorkbookException {
    ZipEntry type = zip.getEntry("mimetype");
    if (type != null) {
      throw Unreadable.notAWorkbook(file, openDocument(zip, type));
    }
    if (zip.getEntry("[Content_Types].xml") == null) {
      throw Unreadable.notAWorkbook(file, FileKind.ZIP.label());
    }
    List<? extends ZipEntry> entries = Collections.list(zip.entries());
    for (ZipEntry entry : entries) {
      checkPart(zip, entry);
    }
  }

  private static String openDocument(ZipFile zip, ZipEntry type) throws IOException {
    try (InputStream in = zip.getInputStream(type)) {
      String name = new String(in.readNBytes(100), StandardCharsets.US_ASCII);
      return name.startsWith(OPEN_DOCUMENT)
          ? "OpenDocument " + name.substring(OPEN_DOCUMENT.length()).strip()
          : FileKind.ZIP.label();
    }
  }

  private void checkPart(ZipFile zip, ZipEntry entry)
      throws IOException, UnreadableWorkbookException {
    CRC32 sum = new CRC32();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sum.update(buffer, 0, read);
        unpacked += read;
        if (unpacked > limits.unpackedBytes()) {
          throw Unreadable.tooLarge(file, "unpacked-bytes", limits.unpackedBytes());
        }
      }
    }
    if (sum.getValue() != entry.getCrc()) {
      throw new ZipException("checksum of " + entry.getName());
    }
  }
}
