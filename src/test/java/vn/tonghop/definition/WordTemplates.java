package vn.tonghop.definition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small Word files as fixtures: what Word needs to open them, and nothing more. */
public final class WordTemplates {

  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/word/document.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
      </Types>""";

  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" \
      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
      Target="word/document.xml"/></Relationships>""";

  /** Every kind of row of the appendix, a cell or two each. */
  public static final String APPENDIX =
      table(
          row("TT", "Tên đề án", "Tổng", "Tỉnh"),
          row("{{phu_luc}}[muc.so]", "[muc.ten]", "[muc.tong]", "[muc.tinh]"),
          row("[chuong_trinh.so]", "[chuong_trinh.ten]", "[chuong_trinh.tong]", ""),
          row("[de_an.so]", "[de_an.ten]", "[de_an.tong]", "[de_an.tinh]"),
          row("", "Tổng cộng", "[tong_cong.tong]", "[tong_cong.tinh]"));

  private WordTemplates() {}

  /** A file with these paragraphs and tables, in WordprocessingML. */
  public static byte[] of(String... body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", TYPES);
      put(zip, "_rels/.rels", RELATIONS);
      put(
          zip,
          "word/document.xml",
          "<w:document xmlns:w=\"%s\"><w:body>%s</w:body></w:document>"
              .formatted(MAIN, String.join("", body)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The plan as a document that holds this. */
  public static PlanDocument document(String... body) {
    Problems problems = new Problems(DefinitionFile.TEMPLATE);
    DocumentTemplate template = TemplateReader.read(of(body), problems);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(problems.byLine().toString());
    }
    return new PlanDocument(
        template, List.of("Nghị định số 45/2012/NĐ-CP", "Luật B"), List.of("Bộ Công Thương"));
  }

  /** A paragraph, cut into runs as Word cuts it. */
  public static String paragraph(String... runs) {
    return Arrays.stream(runs)
        .map(run -> "<w:r><w:t xml:space=\"preserve\">" + run + "</w:t></w:r>")
        .collect(Collectors.joining("", "<w:p>", "</w:p>"));
  }

  public static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  public static String row(String... cells) {
    return Arrays.stream(cells)
        .map(cell -> "<w:tc>" + paragraph(cell) + "</w:tc>")
        .collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
