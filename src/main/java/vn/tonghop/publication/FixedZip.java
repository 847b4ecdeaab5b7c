package vn.tonghop.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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

  /** What a part holds. */
  public interface Part {

    /**
     * Writes it; asked twice, the second time for the same bytes.
     *
     * @throws IOException when it cannot be read or the stream not be written
     */
    void writeTo(OutputStream out) throws IOException;
  }

  private FixedZip() {}

  /**
   * Packs parts, none of which has to fit in memory.
   *
   * @param parts by their names
   * @throws IOException when a part cannot be read or the stream not be written
   */
  public static void write(SortedMap<String, Part> parts, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Map.Entry<String, Part> part : parts.entrySet()) {
      // Both stand before what is stored.
      PartSize size = new PartSize();
      part.getValue().writeTo(size);
      zip.putNextEntry(entry(part.getKey(), size.bytes(), size.checksum()));
      part.getValue().writeTo(zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  /**
   * Packs the parts of the given archive anew.
   *
   * @throws IOException when the archive cannot be read or the stream not be written
   */
  public static void repack(byte[] archive, OutputStream out) throws IOException {
    Path file = Files.createTempFile("tonghop-", ".zip");
    try {
      Files.write(file, archive);
      repack(file, out);
    } finally {
      Files.delete(file);
    }
  }

  /**
   * The same for an archive in a file, of which no part has to fit in memory.
   *
   * @throws IOException when the archive cannot be read or the stream not be written
   */
  public static void repack(Path archive, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipFile parts = new ZipFile(archive.toFile())) {
      // By name, [Content_Types].xml comes first, where readers of Office documents like it.
      for (ZipEntry part : byName(parts)) {
        zip.putNextEntry(entry(part.getName(), part.getSize(), part.getCrc()));
        try (InputStream content = parts.getInputStream(part)) {
          content.transferTo(zip);
        }
        zip.closeEntry();
      }
    }
    zip.finish();
  }

  private static List<? extends ZipEntry> byName(ZipFile archive) {
    return archive.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList();
  }

  /** Its size and checksum stand in the directory of the archive. */
  private static ZipEntry entry(String name, long size, long checksum) {
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(size);
    entry.setCrc(checksum);
    entry.setTimeLocal(TIME);
    return entry;
  }
}
