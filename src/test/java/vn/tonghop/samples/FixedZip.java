package vn.tonghop.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of a zip: POI stamps every entry with the time of writing. */
final class FixedZip {

  /**
   * Not the first moment that a zip can name: that one is taken for "earlier", and written once
   * more in UTC, which differs between time zones.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private FixedZip() {}

  static byte[] repack(byte[] zip) throws IOException {
    ByteArrayOutputStream repacked = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream to = new ZipOutputStream(repacked)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        ZipEntry fixed = new ZipEntry(entry.getName());
        fixed.setTimeLocal(TIME);
        to.putNextEntry(fixed);
        from.transferTo(to);
        to.closeEntry();
      }
    }
    return repacked.toByteArray();
  }
}
