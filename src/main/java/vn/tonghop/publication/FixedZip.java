package vn.tonghop.publication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * An Office document packed so that the same parts always give the same bytes: parts in the order
 * of their names, all with the same time, and stored rather than deflated, because what deflate
 * makes of the same bytes differs between the zlib builds that Java runs on.
 */
public final class FixedZip {

  /**
   * A local time, so that no time zone plays a part. Not the first of January, where zip's times
   * begin: Java takes that for a time before it and adds a field that depends on the time zone.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private FixedZip() {}

  /**
   * Packs the parts of the given archive anew.
   *
   * @throws IOException when the archive cannot be read or the stream not be written
   */
  public static void repack(byte[] archive, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    // By name, [Content_Types].xml comes first, where readers of Office documents like it.
    for (Map.Entry<String, byte[]> part : parts(archive).entrySet()) {
      zip.putNextEntry(entry(part.getKey(), part.getValue()));
      zip.write(part.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }

  private static Map<String, byte[]> parts(byte[] archive) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static ZipEntry entry(String name, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    entry.setTimeLocal(TIME);
    return entry;
  }
}
