package vn.tonghop.intake.poi;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Files that are made to fill memory or time, each within the size that is read at all. They are
 * written piece by piece, so that whoever makes them needs no memory either.
 */
final class HostileFiles {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String TEXTS = "xl/sharedStrings.xml";
  private static final String STYLES = "xl/styles.xml";
  private static final String BOOK = "xl/workbook.xml";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private final Map<String, Case> all = new LinkedHashMap<>();
  private final long much;
  private final long more;

  /**
   * Recipes for files of a size.
   *
   * @param much bytes of what there is too much of; should be just below the most that is unpacked
   */
  HostileFiles(long much) {
    this.much = much;
    more = 32 * much;
    xlsx();
    xls();
  }

  /** Writes one of them. */
  interface Recipe {
    void write(OutputStream out) throws IOException;
  }

  /** All of them by what they are; the values say what must be found, as "CODE" or "CODE limit". */
  Map<String, Case> all() {
    return all;
  }

  /**
   * One of them.
   *
   * @param expected what must be found: a code, and the limit where one is passed; "" for nothing
   */
  record Case(Recipe recipe, String expected) {

    Path write(Path file) throws IOException {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
        recipe.write(out);
      }
      return file;
    }
  }

  private void xlsx() {
    all.put("zip bomb", limit("unpacked-bytes", part("xl/media/a.png", "", "0", more, "")));
    all.put("bomb of cells", limit("unpacked-bytes", sheet("<row>", "<c/>", more, "</row>")));
    all.put("one text without end", damaged(texts("<si><t>", "x", much, "</t></si>")));
    all.put("one formula without end", damaged(cell("<f>", "1+", much, "</f><v>1</v>")));
    all.put("one number without end", damaged(cell("<v>", "9", much, "</v>")));
    all.put("one attribute without end", damaged(sheet("<row r=\"", ">", much, "\"/>")));
    all.put("one comment without end", damaged(sheet("<!--", "<x>", much, "-->")));
    all.put("one CDATA without end", damaged(cell("<v><![CDATA[", "<v>", much, "]]></v>")));
    all.put("elements within elements", damaged(sheet("", "<a>", much, "")));
    all.put("names without end", damaged(sheet("<row ", "a=\"1\" b=\"2\" ", 2_000, "/>")));
    all.put("ever other names", damaged(names()));
    all.put("texts of nothing", limit("texts", texts("", "<si/>", much, "")));
    all.put("texts of one letter", limit("texts", texts("", "<si><t>ơ</t></si>", much, "")));
    all.put("runs of one letter", limit("cell-characters", texts("<si>", RUN, much, "</si>")));
    all.put(
        "runs in many texts", limit("texts", texts("", "<si>" + RUN + RUN + "</si>", much, "")));
    all.put("long texts", limit("text-characters", texts("", LONG_TEXT, much, "")));
    all.put("long cells", limit("cell-characters", sheet("", "<row>" + CELL + "</row>", 1, "")));
    all.put("a wide row of long cells", limit("columns", sheet("<row>", SHORTER, much, "</row>")));
    all.put("cell formats", limit("styles", styles("<cellXfs>", "<xf/>", much, "</cellXfs>")));
    all.put("fonts", limit("styles", styles("<fonts>", FONT, much, "</fonts>")));
    all.put("sheets", limit("sheets", book("<sheets>", SHEETS, much / 40, "</sheets>")));
    all.put("a list of sheets", limit("structure-bytes", book("<sheets>", SHEETS, much, "")));
    all.put("merged cells", limit("merged-cells", behindRows("<mergeCell ref=\"A1:XFD9\"/>")));
    all.put("hidden columns", damaged(behindRows("<col min=\"1\" max=\"9\" hidden=\"1\"/>")));
    all.put(
        "relations", limit("structure-bytes", part("xl/_rels/a.rels", "<a>", "<b/>", much, "")));
    all.put(
        "more rows than a sheet has", damaged(sheet("<row r=\"1048570\"/>", "<row/>", much, "")));
    all.put("blank formatted rows", new Case(blankRows(), ""));
    all.put("as many texts as may be", new Case(texts("", TEXT, much * 5 / 16, ""), ""));
    all.put("parts", limit("parts", HostileFiles::parts));
    all.put(
        "all columns", limit("columns", sheet("<row>", "<c><v>1</v></c>", 16_384 * 15, "</row>")));
    all.put("entity expansion", damaged(laughs()));
  }

  private static final String TEXT = "<si><t>" + "ơ".repeat(32) + "</t></si>";
  private static final String RUN = "<r><t>a</t></r>";
  private static final String LONG_TEXT = "<si><t>" + "ơ".repeat(30_000) + "</t></si>";
  private static final String CELL = cell(32_767);
  private static final String SHORTER = cell(9_000);
  private static final String FONT = "<font><name val=\".VnTime\"/></font>";
  private static final String SHEETS = "<sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/>";

  private static String cell(int characters) {
    return "<c t=\"inlineStr\"><is><t>" + "ơ".repeat(characters) + "</t></is></c>";
  }

  private static Case limit(String key, Recipe recipe) {
    return new Case(recipe, "FILE_TOO_LARGE " + key);
  }

  private static Case damaged(Recipe recipe) {
    return new Case(recipe, "FILE_DAMAGED");
  }

  private static Recipe sheet(String before, String often, long bytes, String after) {
    return part(
        SHEET,
        "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + before,
        often,
        bytes,
        after + "</sheetData></worksheet>");
  }

  private static Recipe cell(String before, String often, long bytes, String after) {
    return sheet("<row><c>" + before, often, bytes, after + "</c></row>");
  }

  private Recipe behindRows(String often) {
    return part(
        SHEET,
        "<worksheet xmlns=\"" + MAIN + "\"><sheetData><row><c><v>1</v></c></row></sheetData>",
        often,
        much,
        "</worksheet>");
  }

  private static Recipe texts(String before, String often, long bytes, String after) {
    return part(TEXTS, "<sst xmlns=\"" + MAIN + "\">" + before, often, bytes, after + "</sst>");
  }

  private static Recipe styles(String before, String often, long bytes, String after) {
    return part(
        STYLES,
        "<styleSheet xmlns=\"" + MAIN + "\">" + before,
        often,
        bytes,
        after + "</styleSheet>");
  }

  private static Recipe book(String before, String often, long bytes, String after) {
    return part(
        BOOK,
        "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + before,
        often,
        bytes,
        after + "</workbook>");
  }

  /** A workbook one part of which is as long as it is said to be. */
  private static Recipe part(String name, String before, String often, long bytes, String after) {
    return out -> {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.setLevel(Deflater.BEST_SPEED);
        for (Map.Entry<String, String> part : new RawXlsx().parts().entrySet()) {
          if (!part.getKey().equals(name)) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
          }
        }
        zip.putNextEntry(new ZipEntry(name));
        zip.write(before.getBytes(StandardCharsets.UTF_8));
        repeat(often.getBytes(StandardCharsets.UTF_8), bytes, zip);
        zip.write(after.getBytes(StandardCharsets.UTF_8));
      }
    };
  }

  private static void repeat(byte[] piece, long bytes, OutputStream out) throws IOException {
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    do {
      many.write(piece);
    } while (many.size() < Math.min(1 << 16, bytes));
    byte[] block = many.toByteArray();
    for (long written = 0; written < bytes; written += block.length) {
      out.write(block);
    }
  }

  /** As Excel leaves them when somebody gives whole columns a frame. */
  private Recipe blankRows() {
    String row = "<row s=\"1\"><c s=\"1\"/><c s=\"1\"/></row>";
    return sheet("<row><c><v>1</v></c></row>", row, Math.min(much, 1_040_000L * row.length()), "");
  }

  private static void parts(OutputStream out) throws IOException {
    RawXlsx many = new RawXlsx();
    for (int part = 0; part < 60_000; part++) {
      many.verbatim("xl/media/" + part, "");
    }
    out.write(many.bytes());
  }

  private static Recipe names() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      names.append("<").append("abcdefgh".charAt(i % 8)).append(i).append("/>");
    }
    return out -> out.write(new RawXlsx().rows(names.toString()).bytes());
  }

  private static Recipe laughs() {
    StringBuilder types = new StringBuilder("<!DOCTYPE sst [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      String before = "&l" + (i - 1) + ";";
      types.append("<!ENTITY l").append(i).append(" \"").append(before.repeat(9)).append("\">");
    }
    String part = types.append("]><sst><si><t>&l39;</t></si></sst>").toString();
    return out -> out.write(new RawXlsx().verbatim(TEXTS, part).bytes());
  }

  private void xls() {
    byte[] mulBlank = record(0xBE, 6 + 2 * 250);
    mulBlank[mulBlank.length - 2] = (byte) 249;
    byte[] wideRow = record(0x208, 16);
    wideRow[9] = 1; // column 256
    byte[] merged = record(0xE5, 2 + 8 * 1024);
    merged[5] = 4; // 1024 of them
    byte[] texts = record(0xFC, 8);
    texts[11] = 0x10; // 2^28 of them
    all.put("xls: blank cells", limit("xls-cells", xls(mulBlank)));
    all.put("xls: wide rows", limit("xls-cells", xls(wideRow)));
    all.put("xls: empty records", limit("xls-cells", xls(record(0x1BA, 0))));
    all.put("xls: merged cells", limit("merged-cells", xls(merged)));
    all.put("xls: cell formats", limit("styles", xls(record(0xE0, 20))));
    all.put("xls: sheets", limit("sheets", xls(record(0x85, 9))));
    all.put("xls: texts", limit("texts", xls(texts)));
    all.put("xls: no records", damaged(xls(new byte[] {1, 0, -1, -1})));
  }

  private static byte[] record(int number, int length) {
    byte[] record = new byte[4 + length];
    record[0] = (byte) number;
    record[1] = (byte) (number >> 8);
    record[2] = (byte) length;
    record[3] = (byte) (length >> 8);
    return record;
  }

  /** A tenth of it, since it is held in memory as a whole. */
  private Recipe xls(byte[] record) {
    return out -> {
      byte[] begin = record(0x809, 16);
      begin[5] = 6;
      begin[6] = 5;
      ByteArrayOutputStream records = new ByteArrayOutputStream();
      records.write(begin);
      repeat(record, much / 10, records);
      try (POIFSFileSystem ole2 = new POIFSFileSystem()) {
        ole2.createDocument(new ByteArrayInputStream(records.toByteArray()), "Workbook");
        ole2.writeFilesystem(out);
      }
    };
  }
}
