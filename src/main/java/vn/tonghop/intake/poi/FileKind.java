package vn.tonghop.intake.poi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** What a file is by its first bytes; its name says nothing. */
enum FileKind {
  ZIP("ZIP"),
  OLE2("OLE2"),
  OLD_EXCEL("Excel 2–4"),
  PDF("PDF"),
  RTF("RTF"),
  HTML("HTML"),
  XML("XML"),
  TEXT("text"),
  OTHER("?");

  private static final int SIGHT = 4096;

  private final String label;

  FileKind(String label) {
    this.label = label;
  }

  /** The name under which people know it. */
  String label() {
    return label;
  }

  static FileKind of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in.readNBytes(SIGHT));
    }
  }

  private static FileKind of(byte[] head) {
    if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    if (begins(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      return OLE2;
    }
    if (begins(head, 0x09, 0x00) || begins(head, 0x09, 0x02) || begins(head, 0x09, 0x04)) {
      return OLD_EXCEL;
    }
    return ofText(new String(head, StandardCharsets.ISO_8859_1), head);
  }

  private static FileKind ofText(String head, byte[] bytes) {
    String start = head.replaceFirst("^\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
    if (start.startsWith("%pdf")) {
      return PDF;
    }
    if (start.startsWith("{\\rtf")) {
      return RTF;
    }
    if (start.startsWith("<") && (start.contains("<html") || start.contains("<table"))) {
      return HTML;
    }
    if (start.startsWith("<?xml")) {
      return XML;
    }
    boolean utf16 = begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF);
    return utf16 || head.indexOf('\0') < 0 ? TEXT : OTHER;
  }

  private static boolean begins(byte[] head, int... magic) {
    byte[] expected = new byte[magic.length];
    for (int i = 0; i < magic.length; i++) {
      expected[i] = (byte) magic[i];
    }
    return head.length >= magic.length
        && Arrays.equals(head, 0, magic.length, expected, 0, magic.length);
  }
}
