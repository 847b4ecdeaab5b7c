package vn.tonghop.publication.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.finding.RuleName;
import vn.tonghop.finding.Severity;
import vn.tonghop.intake.RowKind;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.publication.AnnotatedWorkbook.Copy;
import vn.tonghop.publication.AnnotatedWorkbook.Extent;
import vn.tonghop.publication.AnnotatedWorkbook.Format;
import vn.tonghop.publication.Feedback;

/** The copy is the submitter's workbook, and nothing is different but what was found in it. */
class PoiAnnotatedWorkbookTest {

  private static final String LIST = "Phát hiện";
  private static final String SHEET = SentBook.SHEET;
  private static final Finding TOTAL =
      found(FindingCode.TOTAL_NOT_SUM_OF_SOURCES, "H4", "10", "1", "2", "3", "6");
  private static final Finding TEXT = found(FindingCode.NUMBER_AS_TEXT, "H4", "TOTAL", "=1+1", "2");

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void everythingElseStaysAsItIs(String extension) throws IOException {
    Path sent = SentBook.of(extension).in(folder);
    Path copy = copy(sent, TOTAL, TEXT, found(FindingCode.REQUIRED_FIELD_MISSING, "M5", "NOTE"));

    Set<String> marked = Set.of(SHEET + "!H4", SHEET + "!M5");
    Map<String, String> before = state(sent, marked);
    assertThat(before).hasSizeGreaterThan(40);
    assertThat(state(copy, marked)).isEqualTo(before);
    try (Workbook was = open(sent);
        Workbook is = open(copy)) {
      assertThat(BookState.style(cell(is, "H4"), false))
          .isEqualTo(BookState.style(cell(was, "H4"), false));
      assertThat(cell(is, "H4").getNumericCellValue()).isEqualTo(3_007);
      assertThat(cell(is, "M5").getCellStyle().getDataFormatString())
          .as("the style of its column")
          .isEqualTo("#,##0");
    }
  }

  /** Whatever the order in which its formulas name its sheets. */
  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void formulasAndNamesMeanTheSameSheets(String extension) throws IOException {
    Path sent = SentBook.of(extension).withSheet("Ba").withSheet("Bốn").in(folder);
    List<String> formulas =
        List.of("Bốn!A1", "SUM(Ba!A1:B2)", "'Số ''cũ'' 2020'!A1", "Bốn!A1+Ba!A1");
    try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(sent))) {
      for (int sheet = 0; sheet < 4; sheet++) {
        Cell cell = workbook.getSheetAt(3 - sheet).createRow(30).createCell(0);
        cell.setCellFormula(formulas.get(sheet));
      }
      workbook.createName().setNameName("bon");
      workbook.getName("bon").setRefersToFormula("Bốn!$A$1:$B$2");
      try (OutputStream out = Files.newOutputStream(sent)) {
        workbook.write(out);
      }
    }

    try (Workbook workbook = open(copy(copy(sent, TOTAL), TOTAL))) {
      for (int sheet = 0; sheet < 4; sheet++) {
        Cell cell = workbook.getSheetAt(4 - sheet).getRow(30).getCell(0);
        assertThat(cell.getCellFormula()).isEqualTo(formulas.get(sheet));
      }
      assertThat(workbook.getName("bon").getRefersToFormula()).isEqualTo("Bốn!$A$1:$B$2");
      assertThat(workbook.getName("TongKinhPhi").getRefersToFormula())
          .isEqualTo("'" + SHEET + "'!$H$4");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void aCellShowsItsWorstFindingAndItsCommentTellsAll(String extension) throws IOException {
    Path sent = SentBook.of(extension).in(folder);
    Path copy =
        copy(
            sent,
            TOTAL,
            TEXT,
            found(FindingCode.NUMBER_AS_TEXT, "H5", "TOTAL", "1", "1"),
            found(FindingCode.STATED_TOTAL_DIFFERS, "I5", "GRAND_TOTAL", "TOTAL", "2", "1"));

    try (Workbook workbook = open(copy)) {
      assertThat(comment(workbook, "H4"))
          .startsWith("Đã hỏi lại cơ sở\n\nLỗi TH-202\nTổng 10 đồng ≠ 1 + 2 + 3 = 6 đồng.\n→ Sửa")
          .contains("\n\nGhi nhận TH-153\n", "\"=1+1\"");
      assertThat(cell(workbook, "H4").getCellComment().getAuthor()).isEqualTo("Phòng Kinh tế");
      assertThat(comment(workbook, "I4")).isEqualTo("Cạnh bên");
      assertThat(comment(workbook, "H5")).startsWith("Ghi nhận TH-153");
      assertThat(comment(workbook, "I5")).startsWith("Cảnh báo TH-207");
      List<String> fills =
          List.of(fill(workbook, "H4"), fill(workbook, "H5"), fill(workbook, "I5"));
      assertThat(fills).doesNotHaveDuplicates().doesNotContain(fill(workbook, "H6"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void mergedCellsAreMarkedWhereTheyShowAndRowsWhereTheyBegin(String extension) throws IOException {
    Path sent = SentBook.of(extension).in(folder);
    Path copy =
        copy(
            sent,
            found(FindingCode.UNIT_UNKNOWN, "C2", ""),
            Finding.of(FindingCode.ROW_NOT_UNDERSTOOD, Address.ofRow("a", SHEET, 5), "x"),
            Finding.of(FindingCode.COLUMN_MISSING, Address.ofRow("a", SHEET, 500), "TOTAL", "–"));

    try (Workbook workbook = open(copy)) {
      assertThat(comment(workbook, "A1")).contains("TH-130");
      assertThat(comment(workbook, "B5")).contains("TH-140");
      assertThat(comment(workbook, "A500")).contains("TH-122");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void theFirstSheetListsAllAndLeadsToThem(String extension) throws IOException {
    Path sent = SentBook.of(extension).withSheet("PHÁT HIỆN").hiding(2).in(folder);
    Path copy =
        copy(
            sent,
            Finding.of(FindingCode.SUBMITTER_UNKNOWN, Address.ofFile("a"), ""),
            Finding.of(FindingCode.SHEET_HIDDEN, Address.ofSheet("a", "PHÁT HIỆN")),
            Finding.of(FindingCode.SHEET_WITHOUT_TABLE, Address.ofSheet("a", "Số 'cũ' 2020")),
            Finding.of(FindingCode.ROW_NOT_UNDERSTOOD, Address.ofRow("a", SHEET, 5), "=cmd()"),
            TOTAL);

    try (Workbook workbook = open(copy)) {
      Sheet list = workbook.getSheetAt(0);
      assertThat(list.getSheetName()).isEqualTo("Phát hiện (2)");
      assertThat(workbook.getActiveSheetIndex()).isZero();
      assertThat(list.isSelected()).isTrue();
      assertThat(workbook.getSheetAt(2).isSelected()).isFalse();
      assertThat(texts(list, 1))
          .containsExactly(
              "Vị trí",
              "Cả tệp",
              "PHÁT HIỆN, cả sheet",
              "Số 'cũ' 2020, cả sheet",
              SHEET + ", dòng 5",
              SHEET + ", ô H4");
      assertThat(links(list))
          .containsExactly(
              "-", "-", "'Số ''cũ'' 2020'!A1", "'" + SHEET + "'!5:5", "'" + SHEET + "'!H4");
      assertThat(texts(list, 3)).contains("\"=cmd()\"", "Tổng 10 đồng");
      assertThat(texts(list, 4)).contains("1 + 2 + 3 = 6 đồng");
      assertThat(list.getRow(2).getCell(0).getStringCellValue())
          .startsWith("3 lỗi, 1 cảnh báo, 1 ghi nhận. Đọc được 3 đề án (đơn vị tính nghìn đồng),");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void textThatBeginsLikeAFormulaStaysText(String extension) throws IOException {
    Path sent = SentBook.of(extension).in(folder);
    Path copy = copy(sent, Finding.of(FindingCode.FILE_NOT_A_WORKBOOK, Address.ofFile("a"), "=A1"));

    try (Workbook workbook = open(copy)) {
      Cell found = workbook.getSheetAt(0).getRow(5).getCell(3);
      assertThat(found.getCellType()).isEqualTo(CellType.STRING);
      assertThat(found.getStringCellValue()).isEqualTo("=A1");
      assertThat(found.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void theSameWorkbookGivesTheSameBytes(String extension) throws IOException {
    Path sent = SentBook.of(extension).in(folder);

    assertThat(bytes(sent, TOTAL, TEXT)).isEqualTo(bytes(sent, TOTAL, TEXT));
    assertThat(bytes(folder.resolve("sent." + extension), TOTAL)).isNotEqualTo(bytes(sent, TEXT));
  }

  /** Corrected in the copy and sent again: what was found before may be wrong by now. */
  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void aCopyOfACopyTellsOnlyWhatIsFoundNow(String extension) throws IOException {
    Path sent = SentBook.of(extension).in(folder);
    Finding mended = found(FindingCode.MONTH_NOT_READABLE, "B5", "START_MONTH", "x");
    Path first = copy(sent, mended, found(FindingCode.MONTH_NOT_READABLE, "B6", "END_MONTH", "y"));
    Path second = copy(first, found(FindingCode.MONTH_NOT_READABLE, "B6", "END_MONTH", "z"));

    try (Workbook workbook = open(second)) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
      assertThat(texts(workbook.getSheetAt(0), 3)).hasSize(2);
      assertThat(cell(workbook, "B5").getCellComment()).isNull();
      assertThat(comment(workbook, "B6")).contains("\"z\"").doesNotContain("\"y\"");
      assertThat(comment(workbook, "I4")).isEqualTo("Cạnh bên");
    }
  }

  @Test
  void aWorkbookThatHasAllTheStylesItCanHaveGetsCommentsOnly() throws IOException {
    Path copy = copy(SentBook.xls().withStyles(4_030).in(folder), TOTAL);

    try (Workbook workbook = open(copy)) {
      assertThat(comment(workbook, "H4")).contains("TH-202");
      assertThat(fill(workbook, "H4")).isEqualTo(fill(workbook, "H5"));
    }
  }

  @Test
  void macrosStayWhatTheyAre() throws IOException {
    byte[] project = "macro".getBytes(StandardCharsets.UTF_8);
    Path sent = SentBook.xlsx().withMacros(project).in(folder);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    Copy copy = new PoiAnnotatedWorkbook().write(sent, feedback(TOTAL), out);

    assertThat(copy).isEqualTo(new Copy(Format.XLSM, Extent.MARKED));
    Path file = Files.write(folder.resolve("copy.xlsm"), out.toByteArray());
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream part = zip.getInputStream(zip.getEntry("xl/vbaProject.bin"))) {
      assertThat(part.readAllBytes()).isEqualTo(project);
    }
  }

  @Test
  void macrosOfAnOldWorkbookStayAndAreTold() throws IOException {
    Path sent = SentBook.xls().in(folder);
    byte[] project = "macro".getBytes(StandardCharsets.UTF_8);
    try (POIFSFileSystem parts = new POIFSFileSystem(sent.toFile(), false)) {
      parts
          .getRoot()
          .createDirectory("_VBA_PROJECT_CUR")
          .createDocument("dir", new ByteArrayInputStream(project));
      parts.writeFilesystem();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    Copy copy = new PoiAnnotatedWorkbook().write(sent, feedback(TOTAL), out);

    assertThat(copy).isEqualTo(new Copy(Format.XLS_WITH_MACROS, Extent.MARKED));
    try (POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(parts.getRoot().hasEntry("_VBA_PROJECT_CUR")).isTrue();
    }
  }

  @Test
  void anOldWorkbookWithoutMacrosIsPlain() throws IOException {
    Copy copy =
        new PoiAnnotatedWorkbook()
            .write(SentBook.xls().in(folder), feedback(TOTAL), new ByteArrayOutputStream());

    assertThat(copy).isEqualTo(new Copy(Format.XLS, Extent.MARKED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "%PDF-1.7",
        "PK\u0003\u0004",
        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"
      })
  void ofWhatCannotBeOpenedThereIsTheList(String content) throws IOException {
    Path sent = folder.resolve("sent.xlsx");
    Files.write(sent, content.getBytes(StandardCharsets.ISO_8859_1));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    Copy copy =
        new PoiAnnotatedWorkbook()
            .write(
                sent,
                feedback(Finding.of(FindingCode.FILE_DAMAGED, Address.ofFile("sent.xlsx"), "")),
                out);

    assertThat(copy).isEqualTo(new Copy(Format.XLSX, Extent.LIST_OF_UNREADABLE));
    try (Workbook workbook = open(Files.write(folder.resolve("list.xlsx"), out.toByteArray()))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
      assertThat(texts(workbook.getSheetAt(0), 3)).contains("Tệp hỏng");
      assertThat(workbook.getSheetAt(0).getRow(3).getCell(0).getStringCellValue())
          .contains("không mở được");
    }
  }

  @Test
  void ofWhatIsTooLargeThereIsTheList() throws IOException {
    Path sent = padded(SentBook.xlsx().in(folder));

    Copy copy =
        new PoiAnnotatedWorkbook().write(sent, feedback(TOTAL), new ByteArrayOutputStream());

    assertThat(copy).isEqualTo(new Copy(Format.XLSX, Extent.LIST_OF_LARGE));
  }

  /** It tells the sizes of parts behind them in a way that not every reader of ZIPs takes. */
  @Test
  void aWorkbookThatFastexcelWroteIsMarked() throws IOException {
    Path sent = folder.resolve("fast.xlsx");
    try (org.dhatim.fastexcel.Workbook workbook =
        new org.dhatim.fastexcel.Workbook(Files.newOutputStream(sent), "fast", "1.0")) {
      workbook.newWorksheet(SHEET).value(3, 7, "mười");
    }

    try (Workbook copy = open(copy(sent, TOTAL))) {
      assertThat(comment(copy, "H4")).contains("TH-202");
      assertThat(cell(copy, "H4").getStringCellValue()).isEqualTo("mười");
    }
  }

  @Test
  void ofVeryManyFindingsTheFirstAreMarkedAndAllAreListed() throws IOException {
    Path sent = SentBook.xlsx().in(folder);
    Finding[] many = new Finding[FindingMarks.MOST + 10];
    Arrays.setAll(many, at -> found(FindingCode.MONTH_NOT_READABLE, "C" + (at + 10), "NOTE", "x"));

    try (Workbook workbook = open(copy(sent, many))) {
      assertThat(workbook.getSheet(SHEET).getCellComments()).hasSize(FindingMarks.MOST + 2);
      assertThat(texts(workbook.getSheetAt(0), 3)).hasSize(1 + many.length);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void namesTheLawAndTheRulesThatDidNotRun(String extension) throws IOException {
    Path sent = SentBook.of(extension).in(folder);
    Finding duplicate = found(FindingCode.DUPLICATE_PROPOSAL, "B4", "732.xlsx", "Sheet1", "B9");

    try (Workbook workbook = open(copy(sent, duplicate))) {
      Sheet list = workbook.getSheetAt(0);
      assertThat(texts(list, FeedbackColumn.SOURCE.ordinal()).get(1))
          .startsWith("Nghị định 45/2012/NĐ-CP");
      assertThat(comment(workbook, "B4")).contains("\nCăn cứ: Nghị định 45/2012/NĐ-CP");
      assertThat(list.getRow(7).getCell(0).getStringCellValue())
          .isEqualTo("Những điều chưa được kiểm tra:");
      assertThat(list.getRow(8).getCell(0).getStringCellValue())
          .isEqualTo(
              "– mức hỗ trợ không vượt mức tối đa cho một mô hình, cơ sở, lần hoặc cụm công nghiệp"
                  + " (đã tắt trong plan.yml: chưa có mức của tỉnh)");
      assertThat(list.getLastRowNum()).isEqualTo(8);
    }
  }

  private Path padded(Path workbook) throws IOException {
    Path padded = folder.resolve("padded.xlsx");
    try (ZipFile zip = new ZipFile(workbook.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(padded))) {
      for (ZipEntry entry : zip.stream().toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        zip.getInputStream(entry).transferTo(out);
        out.closeEntry();
      }
      out.putNextEntry(new ZipEntry("xl/media/image1.bin"));
      out.write(new byte[(4 << 20) + 1]);
      out.closeEntry();
    }
    return padded;
  }

  private Path copy(Path sent, Finding... findings) throws IOException {
    String name = String.valueOf(sent.getFileName());
    return Files.write(folder.resolve("copy-of-" + name), bytes(sent, findings));
  }

  private static byte[] bytes(Path sent, Finding... findings) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Copy copy = new PoiAnnotatedWorkbook().write(sent, feedback(findings), out);
    assertThat(copy.extent()).isEqualTo(Extent.MARKED);
    assertThat(sent.toString()).endsWith("." + copy.format().extension());
    return out.toByteArray();
  }

  private static final IdleRule IDLE =
      new IdleRule(RuleName.CEILING_PER_UNIT, IdleRule.Reason.SWITCHED_OFF, "chưa có mức của tỉnh");

  private static Feedback feedback(Finding... findings) {
    Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    List.of(findings).forEach(finding -> counts.merge(finding.severity(), 1L, Long::sum));
    LedgerLine ledger =
        new LedgerLine(
            "742-nhon-trach.xlsx",
            "742",
            20,
            Map.of(RowKind.BLANK, 17L),
            Funding.ofDong(60, 40, 20, 0),
            Map.of(
                Fate.ACCEPTED, new LedgerLine.Tally(2, Funding.ofDong(50, 30, 20, 0)),
                Fate.REJECTED, new LedgerLine.Tally(1, Funding.ofDong(10, 10, 0, 0))));
    return new Feedback(
        2021,
        "UBND huyện Nhơn Trạch",
        MoneyUnit.THOUSAND,
        ledger,
        new FindingCounts(counts),
        List.of(findings),
        List.of(IDLE));
  }

  private static Finding found(FindingCode code, String cell, String... arguments) {
    CellAddress at = new CellAddress(cell);
    String letters = cell.replaceAll("\\d", "");
    return Finding.of(
        code, new Address("742-nhon-trach.xlsx", SHEET, at.getRow() + 1, letters), arguments);
  }

  private static Workbook open(Path file) throws IOException {
    return WorkbookFactory.create(file.toFile(), null, true);
  }

  private static Map<String, String> state(Path file, Set<String> places) throws IOException {
    try (Workbook workbook = open(file)) {
      return BookState.of(workbook, places, Set.of(LIST));
    }
  }

  private static Cell cell(Workbook workbook, String address) {
    CellAddress at = new CellAddress(address);
    return workbook.getSheet(SHEET).getRow(at.getRow()).getCell(at.getColumn());
  }

  private static String comment(Workbook workbook, String address) {
    return cell(workbook, address).getCellComment().getString().getString();
  }

  private static String fill(Workbook workbook, String address) {
    return BookState.fill(cell(workbook, address).getCellStyle());
  }

  private static List<String> texts(Sheet list, int column) {
    List<String> texts = new ArrayList<>();
    for (int row = 4; list.getRow(row) != null; row++) {
      texts.add(list.getRow(row).getCell(column).getStringCellValue());
    }
    return texts;
  }

  private static List<String> links(Sheet list) {
    List<String> links = new ArrayList<>();
    for (int row = 5; list.getRow(row) != null; row++) {
      var link = list.getRow(row).getCell(1).getHyperlink();
      links.add(link == null ? "-" : link.getAddress());
    }
    return links;
  }
}
