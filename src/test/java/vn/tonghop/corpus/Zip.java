package vn.tonghop.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip files without a clock, and their parts. */
final class Zip {

  private static final LocalDateTime TIME = LocalDateTime.of(2021, 3, 12, 8, 30);

  private Zip() {}

  /** The parts by their names, in their order. */
  static Map<String, byte[]> parts(byte[] zip) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] of(Map<String, byte[]> parts) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
      zip.finish();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] timeless(byte[] zip) {
    return of(parts(zip));
  }

  /** The same zip with one of its parts, a text, rewritten. */
  static byte[] rewritten(byte[] zip, String part, UnaryOperator<String> change) {
    Map<String, byte[]> parts = parts(zip);
    byte[] before = parts.get(part);
    if (before == null) {
      throw new IllegalArgumentException(part + " is not among " + parts.keySet());
    }
    String after = change.apply(new String(before, StandardCharsets.UTF_8));
    parts.put(part, after.getBytes(StandardCharsets.UTF_8));
    return of(parts);
  }

  static byte[] with(byte[] zip, String part, byte[] content) {
    Map<String, byte[]> parts = parts(zip);
    parts.put(part, content);
    return of(parts);
  }
}
