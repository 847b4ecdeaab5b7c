package vn.tonghop.intake.poi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What a file is by its first bytes; its name says nothing. The names of the constants stand in
 * findings, which have words for them in every language.
 */
enum FileKind {
  ZIP,
  OLE2,
  OLD_EXCEL,
  PDF,
  RTF,
  JPEG,
  PNG,
  GIF,
  BMP,
  TIFF,
  WEBP,
  HEIC,
  RAR,
  SEVEN_ZIP,
  GZIP,
  MHTML,
  HTML,
  XML_SPREADSHEET,
  XML,
  CSV,
  TEXT,
  UNKNOWN,
  // Told by what is inside a ZIP or an OLE2 file.
  WORD,
  POWERPOINT,
  EXCEL_BINARY,
  EXCEL_STRICT,
  EXCEL_95,
  OPEN_DOCUMENT,
  NUMBERS,
  ZIPPED_WORKBOOKS;

  private static final int SIGHT = 4096;

  /** First bytes that are no text, in the order in which they are looked for. */
  private static final List<Magic> MAGIC =
      List.of(
          new Magic(ZIP, 0, "PK\u0003\u0004"),
          new Magic(ZIP, 0, "PK\u0005\u0006"),
          new Magic(OLE2, 0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
          new Magic(OLD_EXCEL, 0, "\t\u0000"),
          new Magic(OLD_EXCEL, 0, "\t\u0002"),
          new Magic(OLD_EXCEL, 0, "\t\u0004"),
          new Magic(JPEG, 0, "\u00FF\u00D8\u00FF"),
          new Magic(PNG, 0, "\u0089PNG\r\n"),
          new Magic(GIF, 0, "GIF8"),
          new Magic(BMP, 6, "\u0000\u0000\u0000\u0000", "BM"),
          new Magic(TIFF, 0, "II*\u0000"),
          new Magic(TIFF, 0, "MM\u0000*"),
          new Magic(WEBP, 8, "WEBP", "RIFF"),
          new Magic(HEIC, 4, "ftyphei"),
          new Magic(HEIC, 4, "ftyphev"),
          new Magic(HEIC, 4, "ftypmif1"),
          new Magic(HEIC, 4, "ftypmsf1"),
          new Magic(RAR, 0, "Rar!\u001A\u0007"),
          new Magic(SEVEN_ZIP, 0, "7z\u00BC\u00AF'\u001C"),
          new Magic(GZIP, 0, "\u001F\u008B"));

  /** Bytes, one a character, at their place; and those that the file begins with. */
  private record Magic(FileKind kind, int at, String bytes, String first) {

    Magic(FileKind kind, int at, String bytes) {
      this(kind, at, bytes, "");
    }

    boolean isIn(String head) {
      return head.startsWith(first) && head.startsWith(bytes, at);
    }
  }

  static FileKind of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in.readNBytes(SIGHT));
    }
  }

  private static FileKind of(byte[] bytes) {
    String head = new String(bytes, StandardCharsets.ISO_8859_1);
    return MAGIC.stream()
        .filter(magic -> magic.isIn(head))
        .findFirst()
        .map(Magic::kind)
        .orElseGet(() -> ofText(bytes, head));
  }

  private static FileKind ofText(byte[] bytes, String head) {
    boolean utf16 = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
    if (!utf16 && head.indexOf('\0') >= 0) {
      return UNKNOWN;
    }
    String text = utf16 ? new String(bytes, StandardCharsets.UTF_16) : head;
    String start = text.replaceFirst("^(\u00EF\u00BB\u00BF|\uFEFF)", "").strip();
    return ofMarkup(start.toLowerCase(Locale.ROOT));
  }

  private static FileKind ofMarkup(String start) {
    if (start.startsWith("%pdf")) {
      return PDF;
    }
    if (start.startsWith("{\\rtf")) {
      return RTF;
    }
    if (start.startsWith("mime-version:")) {
      return MHTML;
    }
    if (start.startsWith("<") && (start.contains("<html") || start.contains("<table"))) {
      return start.contains("office:spreadsheet") && start.startsWith("<?xml")
          ? XML_SPREADSHEET
          : HTML;
    }
    if (start.startsWith("<?xml")) {
      return start.contains("office:spreadsheet") ? XML_SPREADSHEET : XML;
    }
    return isSeparated(start) ? CSV : TEXT;
  }

  /** Whether one of the first lines has the same separator twice. */
  private static boolean isSeparated(String text) {
    return text.lines()
        .limit(5)
        .anyMatch(line -> count(line, '\t') > 1 || count(line, ';') > 1 || count(line, ',') > 1);
  }

  private static long count(String line, char separator) {
    return line.chars().filter(c -> c == separator).count();
  }
}
