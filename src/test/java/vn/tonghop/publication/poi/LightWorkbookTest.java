package vn.tonghop.publication.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.FindingList;

/** Against what becomes of the same workbook when POI opens all of it. */
class LightWorkbookTest {

  private static final String SHEET = "Đăng ký";

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String ROOT =
      "<worksheet xmlns=\""
          + MAIN
          + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " mc:Ignorable=\"x14ac\""
          + " xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\">";

  /** What stands between the rows, and rows that differ from each other in all that they can. */
  private static final String ROWS =
      """
      <row r="2" spans="1:8" x14ac:dyDescent="0.25"><c r="B2" t="s"><v>0</v></c></row>
      <!-- <row r="3"><c r="A3"/></row> -->
      <row r="4" ht="33.5" customHeight="1"><c r="C4"><v>4</v></c><c r="H4" t="s"><v>1</v></c></row>
      <row r="5" hidden="1"><c r="A5" t="str"><f>B2&amp;"&lt;"</f><v>một &lt;</v></c></row>
      <row r="6" ht="15"/>
      <row r="9"><c r="D9" t="inlineStr"><is><t><![CDATA[</row><row r="10">]]></t></is></c></row>
      <row r="20" x14ac:dyDescent="0.25"><c r="E20"><v>2.5</v></c><c r="K20" t="b"><v>1</v></c></row>
      <row r="21"><c r="D21"><v>21</v></c></row>
      <row r="60"><c r="C60" t="s"><v>2</v></c></row>
      <row r="70"><c r="C70" t="s"><v>2</v></c></row>
      """;

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({"H4,,", "A20,,", "A1,,", "C30,,", "D9,C70,", "B9,J4,D21", "C99,A2,B5"})
  void theCopyIsTheSame(String first, String second, String third) throws IOException {
    assertSame(book(ROOT, ROWS), findings(first, second, third));
  }

  @Test
  void onlyTheRowsThatAreAskedForAreOpen() throws IOException {
    try (Workbook workbook = opened(book(ROOT, ROWS), Set.of(9, 30))) {
      assertThat(workbook).isInstanceOf(LightWorkbook.class);
      assertThat(filled(workbook)).containsExactly(2, 5, 9, 20, 70);
    }
  }

  @Test
  void theFirstOfMergedCellsIsOpen() throws IOException {
    Path sent = book(ROOT, ROWS);
    try (Workbook workbook = opened(sent, Set.of(61))) {
      assertThat(filled(workbook)).contains(60).doesNotContain(21);
    }
    assertSame(sent, findings("C61"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row><c r='A1'><v>1</v></c></row><row><c><v>2</v></c></row><row r='4'/>",
        "<row r='4'><c r='B4'><v>1</v></c><c><v>2</v></c></row>",
        "<row r='4'><c r='B4'><v>1</v></c><c r='A4'><v>2</v></c></row>",
        "<row r='4'><c r='B5'><v>1</v></c></row>",
        "<row r='8'><c r='A8'><v>8</v></c></row><row r='4'><c r='B4'><v>1</v></c></row>",
        "<row r='4'><c r='A4'/></row><row r='4'><c r='B4'><v>1</v></c></row>"
      })
  void rowsAndCellsThatDoNotSayWhereTheyAreAreLeftToPoi(String rows) throws IOException {
    Path sent = book(ROOT, rows);
    try (Workbook workbook = opened(sent, Set.of(4))) {
      assertThat(workbook).isNotInstanceOf(LightWorkbook.class);
    }
    assertSame(sent, findings("B4"));
  }

  @Test
  void aSheetWithATableIsLeftToPoi() throws IOException {
    Path sent = folder.resolve("bang.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(sent)) {
      XSSFSheet sheet = workbook.createSheet(SHEET);
      for (int row = 0; row < 5; row++) {
        XSSFRow cells = sheet.createRow(row);
        for (int column = 0; column < 3; column++) {
          cells.createCell(column).setCellValue("ô " + row + " " + column);
        }
      }
      sheet.createTable(new AreaReference("A1:C5", SpreadsheetVersion.EXCEL2007));
      workbook.write(out);
    }
    try (Workbook workbook = opened(sent, Set.of(3))) {
      assertThat(workbook).isNotInstanceOf(LightWorkbook.class);
    }
    assertSame(sent, findings("B3"));
  }

  @Test
  void anotherEncodingIsLeftToPoi() throws IOException {
    Path sent = book(StandardCharsets.UTF_16, ROOT, ROWS);
    try (Workbook workbook = opened(sent, Set.of(4))) {
      assertThat(workbook).isNotInstanceOf(LightWorkbook.class);
    }
    assertSame(sent, findings("H4"));
  }

  @Test
  void prefixesAreLeftToPoi() throws IOException {
    String rows = "<x:row r='4'><x:c r='A1' t='s'><x:v>1</x:v></x:c></x:row>";
    Path sent = book(ROOT.replace("xmlns=", "xmlns:x='" + MAIN + "' xmlns="), rows);
    try (Workbook workbook = opened(sent, Set.of(4))) {
      assertThat(workbook).isNotInstanceOf(LightWorkbook.class);
    }
    assertSame(sent, findings("H4"));
  }

  @Test
  void aSheetWithoutRowsIsNoHindrance() throws IOException {
    Path sent = book(ROOT, "");
    try (Workbook workbook = opened(sent, Set.of(4))) {
      assertThat(workbook).isInstanceOf(LightWorkbook.class);
    }
    assertSame(sent, findings("H4"));
  }

  @Test
  void aCopyThatComesBackIsOpenAltogether() throws IOException {
    Path sent = book(ROOT, "<row r='1'><c r='A1' t='s'><v>3</v></c></row>" + ROWS);

    try (Workbook workbook = opened(sent, Set.of(4))) {
      assertThat(workbook).isNotInstanceOf(LightWorkbook.class);
    }
  }

  private static void assertSame(Path sent, List<Finding> findings) throws IOException {
    Set<Integer> rows =
        findings.stream().map(finding -> finding.address().row()).collect(Collectors.toSet());
    assertThat(marked(opened(sent, rows), findings))
        .isEqualTo(marked(new XSSFWorkbook(Files.newInputStream(sent)), findings))
        .hasSizeGreaterThan(5);
  }

  private static Map<String, String> marked(XSSFWorkbook workbook, List<Finding> findings)
      throws IOException {
    new FindingMarks(workbook).mark(findings);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FrontedWorkbook fronted = new FrontedWorkbook(workbook, "Trước")) {
      fronted.workbook().getSheetAt(0).createRow(0).createCell(0).setCellValue("trước");
      fronted.write(out);
    }
    try (XSSFWorkbook copy = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      Map<String, String> state = BookState.of(copy, Set.of(), Set.of());
      state.put("dimension", copy.getSheet(SHEET).getCTWorksheet().getDimension().getRef());
      copy.getSheet(SHEET)
          .getCellComments()
          .forEach((cell, comment) -> state.put("box " + cell, "" + comment.getClientAnchor()));
      return state;
    }
  }

  private static XSSFWorkbook opened(Path sent, Set<Integer> rows) throws IOException {
    return (XSSFWorkbook) Objects.requireNonNull(SentWorkbook.open(sent, rows).workbook());
  }

  private static List<Integer> filled(Workbook workbook) {
    List<Integer> filled = new ArrayList<>();
    for (Row row : workbook.getSheet(SHEET)) {
      if (row.getPhysicalNumberOfCells() > 0) {
        filled.add(row.getRowNum() + 1);
      }
    }
    return filled;
  }

  private static List<Finding> findings(String... cells) {
    return Arrays.stream(cells)
        .filter(cell -> cell != null)
        .map(LightWorkbookTest::finding)
        .toList();
  }

  /** In column A about the whole row. */
  private static Finding finding(String cell) {
    String letters = cell.replaceAll("\\d", "");
    int row = Integer.parseInt(cell.replaceAll("\\D", ""));
    Address address = new Address("a.xlsx", SHEET, row, letters.equals("A") ? null : letters);
    return Finding.of(FindingCode.REQUIRED_FIELD_MISSING, address, "NOTE");
  }

  private Path book(String root, String rows) throws IOException {
    return book(StandardCharsets.UTF_8, root, rows);
  }

  private Path book(Charset charset, String root, String rows) throws IOException {
    Path file = folder.resolve("sent.xlsx");
    String texts =
        "<si><t>tên</t></si><si><r><t>mười</t></r></si><si><t xml:space='preserve'> hai </t></si>";
    String sheet =
        "<?xml version='1.0' encoding='" + charset.name() + "'?>" + root + "<sheetData>" + rows;
    String behind = "</sheetData><mergeCells><mergeCell ref='C60:D62'/></mergeCells></worksheet>";
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "[Content_Types].xml", types());
      part(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
      part(zip, "xl/workbook.xml", workbook());
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          relations(
              relation(1, "worksheet", "worksheets/sheet1.xml")
                  + relation(2, "sharedStrings", "sharedStrings.xml")));
      part(
          zip,
          "xl/sharedStrings.xml",
          "<sst xmlns='" + MAIN + "'>" + texts + "<si><t>" + FindingList.TITLE + "</t></si></sst>");
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write((sheet + behind).getBytes(charset));
    }
    return file;
  }

  private static String types() {
    return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
        + type("/xl/workbook.xml", ".sheet.main+xml")
        + type("/xl/sharedStrings.xml", ".sharedStrings+xml")
        + type("/xl/worksheets/sheet1.xml", ".worksheet+xml")
        + "</Types>";
  }

  private static String type(String part, String type) {
    return "<Override PartName='" + part + "' ContentType='" + TYPES + type + "'/>";
  }

  private static String workbook() {
    return "<workbook xmlns='"
        + MAIN
        + "' xmlns:r='"
        + RELATIONS
        + "'><sheets><sheet name='"
        + SHEET
        + "' sheetId='1' r:id='rId1'/></sheets></workbook>";
  }

  private static String relations(String all) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + all
        + "</Relationships>";
  }

  private static String relation(int number, String type, String target) {
    return "<Relationship Id='rId"
        + number
        + "' Type='"
        + RELATIONS
        + "/"
        + type
        + "' Target='"
        + target
        + "'/>";
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }
}
