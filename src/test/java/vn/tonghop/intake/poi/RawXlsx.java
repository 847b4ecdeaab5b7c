package vn.tonghop.intake.poi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx workbook of one sheet, "S", written as XML to hold what no library would write. */
final class RawXlsx {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String SHEET_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final Map<String, String> parts = new LinkedHashMap<>();

  RawXlsx() {
    mainType(SHEET_TYPE + "sheet.main+xml");
    part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
    part(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/>"
                .formatted(MAIN, OFFICE)
            + "</sheets></workbook>");
    part(
        "xl/_rels/workbook.xml.rels",
        relations(
            relation("rId1", "worksheet", "worksheets/sheet1.xml")
                + relation("rId2", "sharedStrings", "sharedStrings.xml")
                + relation("rId3", "styles", "styles.xml")));
    sharedStrings("");
    styles("");
    rows("");
  }

  RawXlsx mainType(String type) {
    String types =
        "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + override("xl/workbook.xml", type)
            + override("xl/worksheets/sheet1.xml", SHEET_TYPE + "worksheet+xml")
            + override("xl/sharedStrings.xml", SHEET_TYPE + "sharedStrings+xml")
            + override("xl/styles.xml", SHEET_TYPE + "styles+xml");
    return part("[Content_Types].xml", "<Types xmlns=\"" + TYPES + "\">" + types + "</Types>");
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
  }

  private static String relations(String relations) {
    return "<Relationships xmlns=\"" + RELATIONS + "\">" + relations + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, target);
  }

  /** The {@code <row>} elements of the sheet. */
  RawXlsx rows(String rows) {
    return part(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
  }

  /** The {@code <si>} elements. */
  RawXlsx sharedStrings(String items) {
    return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
  }

  RawXlsx styles(String elements) {
    return part(
        "xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + elements + "</styleSheet>");
  }

  RawXlsx part(String name, String xml) {
    return verbatim(name, XML + xml);
  }

  RawXlsx verbatim(String name, String content) {
    parts.put(name, content);
    return this;
  }

  /** All parts by their names, in their order. */
  Map<String, String> parts() {
    return parts;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  Path write(Path file) throws IOException {
    return Files.write(file, bytes());
  }
}
