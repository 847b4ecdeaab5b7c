package vn.tonghop.intake.poi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import vn.tonghop.definition.Limit;
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
  private static final Pattern WORKBOOK = Pattern.compile("(?i).*\\.(xls|xlsx|xlsm|xlsb|ods|csv)");

  private final SubmissionFile file;
  private final Limits limits;
  private long unpacked;
  private long structure;

  private ZipCheck(SubmissionFile file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  /** Returns how many bytes all parts have together, once unpacked. */
  static long check(SubmissionFile file, Limits limits) throws UnreadableWorkbookException {
    try (ZipFile zip = new ZipFile(file.frozen().toFile())) {
      ZipCheck check = new ZipCheck(file, limits);
      check.check(zip);
      return check.unpacked;
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException(e);
    } catch (IOException | XMLStreamException e) {
      throw Unreadable.damaged(file, FileKind.ZIP.name(), e);
    }
  }

  private void check(ZipFile zip)
      throws IOException, XMLStreamException, UnreadableWorkbookException {
    if (zip.size() > limits.of(Limit.PARTS)) {
      throw Unreadable.tooLarge(file, Limit.PARTS, limits);
    }
    List<? extends ZipEntry> entries = Collections.list(zip.entries());
    ZipEntry types = zip.getEntry(PartTypes.TYPES);
    ZipEntry openDocument = zip.getEntry("mimetype");
    if (openDocument != null || types == null) {
      throw Unreadable.notAWorkbook(file, other(zip, entries));
    }
    checkPart(zip, types, true);
    PartTypes parts = PartTypes.read(zip, types);
    for (ZipEntry entry : entries) {
      if (!entry.getName().equals(PartTypes.TYPES)) {
        checkPart(zip, entry, parts.isStructure(entry.getName()));
      }
    }
  }

  private static FileKind other(ZipFile zip, List<? extends ZipEntry> entries) throws IOException {
    ZipEntry type = zip.getEntry("mimetype");
    if (type != null) {
      try (InputStream in = zip.getInputStream(type)) {
        String name = new String(in.readNBytes(100), StandardCharsets.US_ASCII);
        return name.startsWith(OPEN_DOCUMENT) ? FileKind.OPEN_DOCUMENT : FileKind.ZIP;
      }
    }
    if (holds(entries, Pattern.compile("Index/.*\\.iwa|Index\\.zip"))) {
      return FileKind.NUMBERS;
    }
    return holds(entries, WORKBOOK) ? FileKind.ZIPPED_WORKBOOKS : FileKind.ZIP;
  }

  private static boolean holds(List<? extends ZipEntry> entries, Pattern name) {
    return entries.stream().anyMatch(entry -> name.matcher(entry.getName()).matches());
  }

  private void checkPart(ZipFile zip, ZipEntry entry, boolean describes)
      throws IOException, UnreadableWorkbookException {
    CRC32 sum = new CRC32();
    XmlTokens tokens = new XmlTokens();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sum.update(buffer, 0, read);
        count(read, describes);
        tokens.pass(buffer, read);
      }
    }
    if (sum.getValue() != entry.getCrc()) {
      throw new ZipException("checksum of " + entry.getName());
    }
    if (!tokens.areFine()) {
      throw new ZipException("endless text, or none, in " + entry.getName());
    }
  }

  private void count(int read, boolean describes) throws UnreadableWorkbookException {
    unpacked += read;
    structure += describes ? read : 0;
    if (unpacked > limits.of(Limit.UNPACKED_BYTES)) {
      throw Unreadable.tooLarge(file, Limit.UNPACKED_BYTES, limits);
    }
    if (structure > limits.of(Limit.STRUCTURE_BYTES)) {
      throw Unreadable.tooLarge(file, Limit.STRUCTURE_BYTES, limits);
    }
  }
}
