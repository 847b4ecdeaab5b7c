package vn.tonghop.publication.poi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import vn.tonghop.definition.Appendix;
import vn.tonghop.definition.PaperSize;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.Proposals;
import vn.tonghop.publication.Figures;
import vn.tonghop.publication.Plan2021;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.proof.WorkbookDifference;

class PoiPlanWorkbookTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/plan-2021-workbook.txt");

  @TempDir private Path folder = Path.of("");

  /** Run with -Dgolden.update=true to write the golden file anew, then read its difference. */
  @Test
  void printsThePlanOf2021AsItWasPrinted() throws IOException {
    try (XSSFWorkbook workbook = open(Plan2021.publication())) {
      String dump = WorkbookDump.of(workbook);
      if (Boolean.getBoolean("golden.update")) {
        Files.writeString(GOLDEN, dump, StandardCharsets.UTF_8);
      }
      assertThat(dump).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
    }
  }

  @Test
  void isReadBackAsItWasMeant() throws IOException {
    assertThat(proved(Plan2021.publication())).isEmpty();
  }

  @Test
  void everyFormulaGivesTheValueThatIsWrittenWithIt() throws IOException {
    for (Publication publication : shapes()) {
      try (XSSFWorkbook workbook = open(publication)) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        int formulas = 0;
        for (Cell cell : formulas(workbook)) {
          double cached = cell.getNumericCellValue();
          assertThat(CellNumber.of(evaluator.evaluate(cell).getNumberValue()))
              .as("%s!%s", cell.getSheet().getSheetName(), cell.getAddress())
              .isEqualByComparingTo(CellNumber.of(cached));
          formulas++;
        }
        assertThat(formulas).isGreaterThan(40);
      }
    }
  }

  @Test
  void everyShapeIsReadBackAsThePlanSays() throws IOException {
    for (Publication publication : shapes()) {
      assertThat(proved(publication)).isEmpty();
    }
  }

  @Test
  void followsACorrectionOfAnItemUpToTheGrandTotal() throws IOException {
    try (XSSFWorkbook workbook = open(Plan2021.publication())) {
      XSSFSheet sheet = workbook.getSheet("Phụ lục");
      Row item = row(sheet, "6.1");
      item.getCell(7).setCellValue(360_000);
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();

      assertThat(evaluator.evaluate(row(sheet, "6").getCell(7)).getNumberValue())
          .isEqualTo(360_000);
      assertThat(evaluator.evaluate(row(sheet, "I").getCell(7)).getNumberValue())
          .isEqualTo(9_240_500);
      assertThat(evaluator.evaluate(row(sheet, "Tổng cộng").getCell(7)).getNumberValue())
          .isEqualTo(9_240_500);
      assertThat(
              evaluator
                  .evaluate(
                      row(
                              workbook.getSheet("Theo chương trình"),
                              2,
                              "Chương trình tư vấn, trợ giúp cơ sở công nghiệp nông thôn")
                          .getCell(4))
                  .getNumberValue())
          .isEqualTo(360_000_000);
      assertThat(
              evaluator
                  .evaluate(row(workbook.getSheet("Theo đơn vị gửi"), 1, "TTKC").getCell(12))
                  .getNumberValue())
          .isEqualTo(9_240_500_000d);
    }
  }

  @Test
  void namesItsTotals() throws IOException {
    try (XSSFWorkbook workbook = open(Plan2021.publication())) {
      Map<String, Double> totals = new TreeMap<>();
      for (String name : List.of("TongKinhPhi", "NganSachTinh", "DonViThuHuong", "NguonKhac")) {
        CellReference cell = new CellReference(workbook.getName(name).getRefersToFormula());
        Row row = workbook.getSheet(cell.getSheetName()).getRow(cell.getRow());
        totals.put(name, row.getCell(cell.getCol()).getNumericCellValue());
      }
      assertThat(totals)
          .containsOnly(
              entry("TongKinhPhi", 9_230_500d),
              entry("NganSachTinh", 6_172_400d),
              entry("DonViThuHuong", 3_058_100d),
              entry("NguonKhac", 0d));
    }
  }

  @Test
  void namesEveryFileItWasMadeFromAndTheEarlierPlansItWasComparedWith() throws IOException {
    try (XSSFWorkbook workbook = open(Plan2021.secondRevision())) {
      Sheet sheet = workbook.getSheet("Nguồn gốc");
      assertThat(row(sheet, 1, "ttkc.xlsx").getCell(4)).hasToString("d".repeat(64));
      Row earlier = row(sheet, 1, "phu-luc-2020.xlsx");
      assertThat(earlier.getCell(2)).hasToString("(kế hoạch năm 2020 đã duyệt, để đối chiếu)");
      assertThat(earlier.getCell(3).getCellType()).isEqualTo(CellType.BLANK);
      assertThat(earlier.getCell(4)).hasToString("e".repeat(64));
    }
  }

  @Test
  void letsItsRowsBeFilteredByTheirColumnsAndByWhereTheyComeFrom() throws IOException {
    try (XSSFWorkbook workbook = open(Plan2021.publication())) {
      int total = new CellReference(workbook.getName("TongKinhPhi").getRefersToFormula()).getRow();
      CTWorksheet sheet = workbook.getSheet("Phụ lục").getCTWorksheet();

      // 1-based, the row above the total is as many as the index of the total.
      assertThat(sheet.getAutoFilter().getRef()).isEqualTo("A6:S" + total);
    }
  }

  @Test
  void saysBesideEveryItemWhereItComesFromButDoesNotPrintThat() throws IOException {
    try (XSSFWorkbook workbook = open(Plan2021.publication())) {
      XSSFSheet sheet = workbook.getSheet("Phụ lục");
      Row item = row(sheet, "6.1");
      List<String> source = new ArrayList<>();
      for (int column = 13; column <= 17; column++) {
        source.add(item.getCell(column).getStringCellValue());
      }
      assertThat(source).containsExactly("6", "TTKC", "ttkc.xlsx", "Đăng ký", "34");
      assertThat(workbook.getPrintArea(0)).endsWith("$L$55");
    }
  }

  @Test
  void isTheSameBytesEveryTimeAndEverywhere() throws IOException {
    byte[] expected = write(Plan2021.publication());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String[] place :
          new String[][] {
            {"tr-TR", "Europe/Istanbul"},
            {"vi-VN", "Asia/Ho_Chi_Minh"},
            {"hi-IN-u-nu-deva", "Asia/Kolkata"},
            {"en-US", "America/Los_Angeles"}
          }) {
        Locale.setDefault(Locale.forLanguageTag(place[0]));
        TimeZone.setDefault(TimeZone.getTimeZone(place[1]));
        boolean same = Arrays.equals(write(Plan2021.publication()), expected);
        assertThat(same).as(String.join(" ", place)).isTrue();
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void isDatedByThePlanOrWhileThatHasNoDateByTheDeadline() throws IOException {
    assertThat(created(Plan2021.publication())).isEqualTo("2021-05-10T00:00:00Z");
    assertThat(
            created(
                Plan2021.publication(
                    appendix(MoneyUnit.THOUSAND, "ĐVT: nghìn đồng", null), Plan2021.proposals())))
        .isEqualTo("2021-03-31T00:00:00Z");
  }

  @Test
  void takesHostileTextForText() throws IOException {
    String hostile = "=HYPERLINK(\"http://example.invalid\")";
    String escape = "_x0041_\u0001\uD83D\uDE00\uD83D";
    Proposal proposal =
        Proposals.like(Plan2021.proposals().get(0))
            .named(hostile)
            .implementedBy("-2+3")
            .meaning("@SUM(1)")
            .expecting(escape)
            .build();
    try (XSSFWorkbook workbook = open(Plan2021.publication(Plan2021.APPENDIX, List.of(proposal)))) {
      Row row = row(workbook.getSheet("Phụ lục"), "1.1");
      List<String> texts = List.of(hostile, "-2+3", "@SUM(1)");
      for (int i = 0; i < texts.size(); i++) {
        Cell cell = row.getCell(i + 1);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i));
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
      }
      assertThat(row.getCell(4).getStringCellValue()).isEqualTo("_x0041_\uFFFD\uD83D\uDE00\uFFFD");
      assertThat(row.getCell(4).getCellStyle().getQuotePrefixed()).isFalse();
    }
  }

  @Test
  void spreadsATextThatIsTallerThanAnyRowOverSeveral() throws IOException {
    String longest = "rất dài ".repeat(4_000).strip();
    Proposal first = Plan2021.proposals().get(0);
    Proposal tall = Proposals.like(first).named("- Đề án").meaning(longest).build();
    Publication publication = Plan2021.publication(Plan2021.APPENDIX, List.of(tall));

    assertThat(proved(publication)).isEmpty();
    try (XSSFWorkbook workbook = open(publication)) {
      XSSFSheet sheet = workbook.getSheet("Phụ lục");
      for (Row row : sheet) {
        assertThat(row.getHeightInPoints()).isLessThanOrEqualTo(409.5f);
      }
      Row row = row(sheet, "1.1");
      assertThat(row.getCell(3).getStringCellValue()).isEqualTo(longest);
      assertThat(row.getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(row.getCell(7).getCellStyle().getDataFormatString()).startsWith("[>=1000000]");
      assertThat(row(sheet, "Tổng cộng").getRowNum()).isGreaterThan(20);
    }
  }

  @Test
  void showsAnAmountThatIsNoWholeMultipleOfTheUnitInFull() throws IOException {
    Proposal odd =
        Proposals.like(Plan2021.proposals().get(0)).funded(1_000_500, 1_000_499, 1, 0).build();
    Publication publication =
        Plan2021.publication(appendix(MoneyUnit.MILLION, "ĐVT: triệu đồng", null), List.of(odd));

    assertThat(proved(publication)).isEmpty();
    try (XSSFWorkbook workbook = open(publication)) {
      Row row = row(workbook.getSheet("Phụ lục"), "1.1");
      assertThat(row.getCell(7).getNumericCellValue()).isEqualTo(1.0005);
      assertThat(row.getCell(8).getCellStyle().getDataFormatString())
          .isEqualTo("[$-42A]#,##0.000000_)");
    }
  }

  @Test
  void refusesAnAmountThatExcelWouldRound() {
    Proposal vast =
        Proposals.like(Plan2021.proposals().get(0))
            .funded(1_234_567_890_123_456_789L, 0, 0, 0)
            .build();
    assertThatThrownBy(() -> write(Plan2021.publication(Plan2021.APPENDIX, List.of(vast))))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("1234567890123456.789");
  }

  @Test
  void isFoundOutWhenTheWordsAboveTheTableNameAnotherUnit() throws IOException {
    Publication wrong =
        Plan2021.publication(
            appendix(MoneyUnit.THOUSAND, "ĐVT: triệu đồng", null), Plan2021.proposals());
    assertThat(proved(wrong))
        .startsWith("WORKBOOK_FIGURE Phụ lục, H9, 195.000.000.000, 195.000.000, 194.805.000.000")
        .endsWith("MORE 70");
  }

  @Test
  void printsOnA4AcrossWithTheHeadingOnEveryPage() throws IOException {
    try (XSSFWorkbook workbook = open(Plan2021.publication())) {
      for (Sheet sheet : workbook) {
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
      }
      assertThat(workbook.getSheet("Phụ lục").getRepeatingRows().formatAsString()).isEqualTo("5:6");
    }
  }

  @Test
  void printsTheAppendixOnA3WhereThePlanSaysSoAndTheOthersWhereA4IsTooSmall() throws IOException {
    Appendix a4 = Plan2021.APPENDIX;
    Appendix a3 =
        new Appendix(
            a4.unit(),
            a4.unitLine(),
            a4.label(),
            a4.title(),
            null,
            null,
            a4.authority(),
            a4.words(),
            PaperSize.A3,
            a4.signature(),
            null);
    Publication publication = Plan2021.publication(a3, Plan2021.proposals());
    assertThat(proved(publication)).isEmpty();
    try (XSSFWorkbook workbook = open(publication);
        XSSFWorkbook smaller = open(Plan2021.publication())) {
      Map<String, Integer> papers = new TreeMap<>();
      workbook.forEach(
          sheet -> papers.put(sheet.getSheetName(), (int) sheet.getPrintSetup().getPaperSize()));
      assertThat(papers)
          .containsEntry("Phụ lục", (int) PrintSetup.A3_PAPERSIZE)
          .containsEntry("Trùng lặp", (int) PrintSetup.A3_PAPERSIZE)
          .containsEntry("Theo chương trình", (int) PrintSetup.A4_PAPERSIZE)
          .containsEntry("Theo nguồn vốn", (int) PrintSetup.A4_PAPERSIZE);
      assertThat(width(workbook)).isGreaterThan(width(smaller)).isBetween(1_100d, 1_115d);
    }
  }

  /** Of what is printed of the appendix, in points. */
  private static double width(XSSFWorkbook workbook) {
    return IntStream.range(0, 12)
            .mapToDouble(column -> workbook.getSheet("Phụ lục").getColumnWidth(column) / 256.0)
            .sum()
        * 5.25;
  }

  /** The plan of 2021; nothing at all; without money; two đề án in the standalone section. */
  private static List<Publication> shapes() {
    List<Proposal> all = Plan2021.proposals();
    Proposal unfunded = all.get(all.size() - 1);
    List<Proposal> twoStandalone = new ArrayList<>(all);
    twoStandalone.add(Proposals.like(unfunded).funded(5_000_000, 5_000_000, 0, 0).build());
    return List.of(
        Plan2021.publication(),
        Plan2021.secondRevision(),
        Plan2021.publication(Plan2021.APPENDIX, List.of()),
        Plan2021.publication(Plan2021.APPENDIX, List.of(unfunded)),
        Plan2021.publication(Plan2021.APPENDIX, all.subList(0, 5)),
        Plan2021.publication(Plan2021.APPENDIX, twoStandalone),
        Plan2021.publication(appendix(MoneyUnit.DONG, "ĐVT: đồng", null), all),
        Plan2021.publication(appendix(MoneyUnit.MILLION, "ĐVT: triệu đồng", null), all),
        Plan2021.publication(appendix(MoneyUnit.BILLION, "ĐVT: tỷ đồng", null), all));
  }

  private static Appendix appendix(MoneyUnit unit, String unitLine, @Nullable LocalDate date) {
    Appendix base = Plan2021.APPENDIX;
    return new Appendix(
        unit,
        unitLine,
        base.label(),
        base.title(),
        null,
        date,
        base.authority(),
        base.words(),
        base.paper(),
        base.signature(),
        null);
  }

  private static byte[] write(Publication publication) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PoiPlanWorkbook().write(publication, out);
    return out.toByteArray();
  }

  private static XSSFWorkbook open(Publication publication) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(write(publication)));
  }

  private List<String> proved(Publication publication) throws IOException {
    Path file = Files.write(folder.resolve("written.xlsx"), write(publication));
    return Figures.proof(publication).differences(file).stream()
        .map(WorkbookDifference::toString)
        .toList();
  }

  private static String created(Publication publication) throws IOException {
    try (XSSFWorkbook workbook = open(publication)) {
      POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
      assertThat(core.getModified()).isEqualTo(core.getCreated());
      return core.getCreated().toInstant().toString();
    }
  }

  private static List<Cell> formulas(XSSFWorkbook workbook) {
    List<Cell> formulas = new ArrayList<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            formulas.add(cell);
          }
        }
      }
    }
    return formulas;
  }

  private static Row row(Sheet sheet, String number) {
    return row(sheet, 0, number);
  }

  private static Row row(Sheet sheet, int column, String number) {
    for (Row row : sheet) {
      Cell cell = row.getCell(column);
      if (cell != null
          && cell.getCellType() == CellType.STRING
          && cell.getStringCellValue().equals(number)) {
        return row;
      }
    }
    throw new AssertionError("no row " + number);
  }
}
