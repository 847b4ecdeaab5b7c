package vn.tonghop.publication.poi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/** The parts of an .xlsx, without the rows and the texts that nobody asks for. */
final class LightParts {

  private static final String SHEETS = "xl/worksheets/";
  private static final String TEXTS = "xl/sharedStrings.xml";

  private final Map<String, byte[]> light = new LinkedHashMap<>();
  private final Map<String, PassedRows> rows = new HashMap<>();
  private final byte @Nullable [] texts;

  /**
   * @param rows numbers of those that are to be changed, of any sheet
   * @throws IOException when POI refuses a part
   */
  LightParts(ZipEntrySource archive, Set<Integer> rows) throws IOException {
    int texts = 0;
    for (ZipArchiveEntry entry : Collections.list(archive.getEntries())) {
      String name = entry.getName();
      byte[] part = read(archive, entry);
      SentRows sent = isSheet(name) ? RowsOfPart.of(part) : null;
      if (sent != null) {
        PassedRows passed = new PassedRows(sent, rows);
        this.rows.put(name, passed);
        texts = Math.max(texts, sent.firstText() + 1);
        part = passed.light();
      }
      light.put(name, part);
    }
    this.texts = light.get(TEXTS);
    if (this.texts != null) {
      light.put(TEXTS, FirstTexts.of(this.texts, texts));
    }
  }

  private static byte[] read(ZipEntrySource archive, ZipArchiveEntry entry) throws IOException {
    try (InputStream in = archive.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  private static boolean isSheet(String part) {
    return part.startsWith(SHEETS) && part.endsWith(".xml");
  }

  /** Whether that is a sheet of which no more is missing than is given back. */
  boolean knows(String part) {
    return rows.containsKey(part);
  }

  /** The archive for POI to open. */
  byte[] archive() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (Map.Entry<String, byte[]> part : light.entrySet()) {
        zip.putArchiveEntry(new ZipArchiveEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  /**
   * A part with all that belongs into it.
   *
   * @param written what POI has written
   * @throws IOException when that is no part as POI writes one
   */
  byte[] whole(String part, byte[] written) throws IOException {
    if (texts != null && part.equals(TEXTS)) {
      return texts;
    }
    PassedRows passed = rows.get(part);
    return passed == null ? written : passed.whole(written);
  }
}
