package vn.tonghop.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that are no workbook, or no longer one. Those with a password hold random numbers and are
 * kept as they are: see README.
 */
final class FileCases {

  private static final byte[] JPEG = {
    (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0
  };

  private FileCases() {}

  static void addTo(Corpus corpus) {
    otherFormats(corpus);
    damaged(corpus);
    byte[] workbook = Form.whole(Book.xlsx()).bytes();
    corpus.add("file/macros.xlsm", macros(workbook));
    corpus.add("file/called-xls-but-xlsx.xls", workbook);
    corpus.add("file/called-xlsx-but-xls.xlsx", Form.whole(Book.xls()).bytes());
    corpus.add("file/without-extension", workbook);
    corpus.add("file/no-sheet-content.xlsx", Book.xlsx().sheet("Sheet1"));
  }

  private static void otherFormats(Corpus corpus) {
    corpus.add("file/table.csv", text("TT;Tên đề án;Tổng KP;KPKC\n1.1;Tập huấn;195000;195000\n"));
    corpus.add(
        "file/csv-called.xlsx", text("TT;Tên đề án;Tổng KP;KPKC\n1.1;Tập huấn;195000;195000\n"));
    corpus.add(
        "file/scan.pdf",
        text("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"));
    corpus.add("file/photo.jpg", JPEG);
    corpus.add(
        "file/html-called.xls",
        text("<html><body><table><tr><td>TT</td></tr></table></body></html>"));
    corpus.add(
        "file/table.ods",
        zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>"));
    corpus.add(
        "file/letter.docx",
        zip(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                + ".wordprocessingml.document.main+xml\"/></Types>",
            "_rels/.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                + " Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                + " Target=\"word/document.xml\"/></Relationships>",
            "word/document.xml",
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>"));
    corpus.add("file/packed.zip", Zip.of(Map.of("tan-phu.xlsx", Form.whole(Book.xlsx()).bytes())));
  }

  private static void damaged(Corpus corpus) {
    byte[] workbook = Form.whole(Book.xlsx()).bytes();
    byte[] old = Form.whole(Book.xls()).bytes();
    corpus.add("file/empty.xlsx", new byte[0]);
    corpus.add("file/zeros.xlsx", new byte[4096]);
    corpus.add("file/truncated.xlsx", Arrays.copyOf(workbook, workbook.length / 2));
    corpus.add("file/truncated.xls", Arrays.copyOf(old, old.length / 2));
    corpus.add(
        "file/sheet-cut-off.xlsx",
        Zip.rewritten(
            workbook,
            "xl/worksheets/sheet1.xml",
            xml -> xml.substring(0, xml.indexOf("<row r=\"10\""))));
    corpus.add(
        "file/external-entity.xlsx",
        Zip.rewritten(
            workbook,
            "xl/worksheets/sheet1.xml",
            xml ->
                xml.replaceFirst(
                        "\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")
                    .replaceFirst("<v>", "<v>&e;")));
    corpus.add(
        "file/entity-expansion.xlsx",
        Zip.rewritten(workbook, "xl/worksheets/sheet1.xml", FileCases::laughing));
  }

  private static String laughing(String xml) {
    StringBuilder entities = new StringBuilder("?><!DOCTYPE x [<!ENTITY e0 \"ha\">");
    for (int level = 1; level < 20; level++) {
      String below = "&e" + (level - 1) + ";";
      entities
          .append("<!ENTITY e")
          .append(level)
          .append(" \"")
          .append(below.repeat(10))
          .append("\">");
    }
    return xml.replaceFirst("\\?>", entities.append("]>").toString().replace("$", "\\$"))
        .replaceFirst("<v>", "<v>&e19;");
  }

  private static byte[] macros(byte[] workbook) {
    byte[] typed =
        Zip.rewritten(
            workbook,
            "[Content_Types].xml",
            xml ->
                xml.replace(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                    .replace(
                        "</Types>",
                        "<Override PartName=\"/xl/vbaProject.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"));
    byte[] related =
        Zip.rewritten(
            typed,
            "xl/_rels/workbook.xml.rels",
            xml ->
                xml.replace(
                    "</Relationships>",
                    "<Relationship Id=\"rIdVba\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\""
                        + " Target=\"vbaProject.bin\"/></Relationships>"));
    return Zip.with(related, "xl/vbaProject.bin", text("no real macro"));
  }

  private static byte[] zip(String... partsAndContents) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int at = 0; at < partsAndContents.length; at += 2) {
      parts.put(partsAndContents[at], text(partsAndContents[at + 1]));
    }
    return Zip.of(parts);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
