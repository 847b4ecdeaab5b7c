package vn.tonghop.publication.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.DefinitionReader;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.proposal.Programme;
import vn.tonghop.template.Template;
import vn.tonghop.template.TemplateColumn;

/** The blank form: what it takes, what it refuses, what it fills in by itself. */
class PoiTemplateWorkbookTest {

  private static final PlanDefinition PLAN = PlanDefinitions.of2021();
  private static final int FIRST = TemplateHead.HEADING_LAST + 1;
  private static final int ROWS = 12;

  private static Template template(PlanDefinition plan, @Nullable String submitter) {
    return new Template(
        plan, submitter == null ? null : plan.submitter(submitter).orElseThrow(), ROWS);
  }

  private static byte[] write(Template template) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PoiTemplateWorkbook().write(template, out);
    return out.toByteArray();
  }

  @Test
  void isTheSameWheneverAndWhereverItIsWritten() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] expected = write(template(PLAN, null));
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
      assertThat(write(template(PLAN, null))).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void saysWhatItIsAndNotWhenItWasChanged() throws IOException {
    try (FilledTemplate blank = new FilledTemplate(template(PLAN, "734"))) {
      POIXMLProperties properties = blank.workbook().getProperties();
      POIXMLProperties.CustomProperties custom = properties.getCustomProperties();

      assertThat(custom.getProperty("tonghop.template").getLpwstr()).isEqualTo("1");
      assertThat(custom.getProperty("tonghop.year").getLpwstr()).isEqualTo("2021");
      assertThat(custom.getProperty("tonghop.unit").getLpwstr()).isEqualTo("nghìn đồng");
      assertThat(custom.getProperty("tonghop.submitter").getLpwstr()).isEqualTo("734");
      assertThat(custom.getProperty("tonghop.guide").getLpwstr()).isEqualTo("Hướng dẫn");
      assertThat(properties.getCoreProperties().getModified()).isNull();
    }
    try (FilledTemplate blank = new FilledTemplate(template(PLAN, null))) {
      assertThat(
              blank.workbook().getProperties().getCustomProperties().contains("tonghop.submitter"))
          .isFalse();
    }
  }

  @Test
  void letsPeopleTypeWhereTheyAreToAndNowhereElse() throws IOException {
    try (FilledTemplate blank = new FilledTemplate(template(PLAN, "734"))) {
      List<String> open = new ArrayList<>();
      for (XSSFSheet sheet : List.of(blank.form(), blank.workbook().getSheet(Template.GUIDE))) {
        assertThat(sheet.getProtect()).as(sheet.getSheetName()).isTrue();
        assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (!cell.getCellStyle().getLocked()) {
              open.add(cell.getAddress().formatAsString());
            }
          }
        }
      }
      assertThat(blank.workbook().isStructureLocked()).isTrue();

      List<String> inRows =
          IntStream.range(FIRST, FIRST + ROWS)
              .boxed()
              .flatMap(row -> "BCDEFGHIKLMN".chars().mapToObj(c -> (char) c + "" + (row + 1)))
              .toList();
      assertThat(open).containsAll(inRows);
      assertThat(open.stream().filter(cell -> !inRows.contains(cell)))
          .containsExactly(
              "A2", "B2", "C2", "D2", // department
              "A4", "B4", "C4", "D4", "E4", "F4", "G4", "H4", "I4", "J4", "K4", "L4", "M4", "N4",
              "A5", "B5", // round
              "J22", "K22", "L22", "M22", "N22", // place and date
              "C28", "J28", "K28", "L28", "M28", "N28"); // who signs
    }
  }

  @Test
  void offersTheProgrammesOfThePlanAndTheMonths() throws IOException {
    try (FilledTemplate blank = new FilledTemplate(template(PLAN, null))) {
      assertThat(choices(blank, TemplateColumn.PROGRAMME))
          .isEqualTo(PLAN.programmes().stream().map(Programme::name).toList());
      assertThat(
              validation(blank, FIRST, TemplateColumn.START.ordinal())
                  .getValidationConstraint()
                  .getExplicitListValues())
          .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
      assertThat(list(blank, validation(blank, 0, 0)))
          .hasSize(14)
          .startsWith("UBND thành phố Biên Hòa", "UBND thành phố Long Khánh");
    }
  }

  @Test
  void offersNoSubmitterWhoDoesNotExistWhenItIsDue() throws IOException, DefinitionException {
    PlanDefinition plan = DefinitionReader.read(Path.of("jobs", "2018")).plan();
    try (FilledTemplate blank = new FilledTemplate(template(plan, null))) {
      assertThat(list(blank, validation(blank, 0, 0)))
          .contains("UBND thị xã Long Khánh")
          .doesNotContain("UBND thành phố Long Khánh");
    }
  }

  @Test
  void takesNothingButWholeAmountsAndSaysSoInVietnamese() throws IOException {
    try (FilledTemplate blank = new FilledTemplate(template(PLAN, "734"))) {
      for (TemplateColumn column :
          List.of(TemplateColumn.PROVINCIAL, TemplateColumn.OWN, TemplateColumn.OTHER)) {
        XSSFDataValidation validation = validation(blank, FIRST + ROWS - 1, column.ordinal());
        DataValidationConstraint takes = validation.getValidationConstraint();

        assertThat(takes.getValidationType()).isEqualTo(ValidationType.INTEGER);
        assertThat(takes.getOperator()).isEqualTo(OperatorType.BETWEEN);
        assertThat(takes.getFormula1()).isEqualTo("0");
        assertThat(takes.getFormula2()).isEqualTo("1000000000");
        assertThat(validation.getShowErrorBox()).isTrue();
        assertThat(validation.getErrorBoxText())
            .contains("số nguyên không âm", "Đơn vị tính: ngàn đồng");
        assertThat(validation.getPromptBoxText()).contains("Đơn vị tính: ngàn đồng");
      }
    }
  }

  @Test
  void numbersAndAddsUpByItself() throws IOException {
    try (FilledTemplate filled = new FilledTemplate(template(PLAN, "734"))) {
      String programme = PLAN.programmes().get(0).name();
      filled.proposal(1, programme, "Một", "A", "", "", "", 1, 2, 300, 200, 1, "");
      filled.proposal(3, programme, "Hai", "A", "", "", "", 1, 2, 5, "", "", "");
      filled.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();

      assertThat(shown(filled, FIRST, TemplateColumn.NUMBER)).isEqualTo("1.0");
      assertThat(shown(filled, FIRST + 1, TemplateColumn.NUMBER)).isEmpty();
      assertThat(shown(filled, FIRST + 2, TemplateColumn.NUMBER)).isEqualTo("2.0");
      assertThat(shown(filled, FIRST, TemplateColumn.TOTAL)).isEqualTo("501.0");
      assertThat(shown(filled, FIRST + 1, TemplateColumn.TOTAL)).isEmpty();
      assertThat(shown(filled, FIRST + ROWS, TemplateColumn.TOTAL)).isEqualTo("506.0");
      assertThat(shown(filled, FIRST + ROWS, TemplateColumn.PROVINCIAL)).isEqualTo("305.0");
    }
  }

  @Test
  void everyFormulaHasItsValueFromTheStart() throws IOException {
    try (FilledTemplate blank = new FilledTemplate(template(PLAN, "734"))) {
      List<String> stored = texts(blank.form());
      blank.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();

      assertThat(texts(blank.form())).isEqualTo(stored);
    }
  }

  @Test
  void writesInTheUnitOfThePlan() throws IOException, DefinitionException {
    PlanDefinition plan = DefinitionReader.read(Path.of("jobs", "2018")).plan();
    assertThat(plan.appendix().unit()).isEqualTo(MoneyUnit.DONG);
    try (FilledTemplate blank = new FilledTemplate(template(plan, null))) {
      assertThat(texts(blank.form())).contains("ĐVT: đồng");
      assertThat(
              validation(blank, FIRST, TemplateColumn.OTHER.ordinal())
                  .getValidationConstraint()
                  .getFormula2())
          .isEqualTo("1000000000000");
      assertThat(texts(blank.workbook().getSheet(Template.GUIDE)))
          .anyMatch(text -> text.contains("450.000.000 đồng thì gõ 450000000"))
          .contains("450.000.000", "200.000.000", "250.000.000");
    }
  }

  @Test
  void coloursWhatIsMissingWrongOrSuspiciouslySmall() throws IOException {
    try (FilledTemplate filled = new FilledTemplate(template(PLAN, "734"))) {
      filled.proposal(
          1, PLAN.programmes().get(0).name(), "Một", "A", "", "", "", 1, 2, 300_000, 0, "", "");
      filled.proposal(2, "", "Hai", "", "", "", "", 9, 3, 195, "", "195.000", "");

      assertThat(coloured(filled)).containsExactlyInAnyOrder("B9", "D9", "I9", "K9", "M9");
    }
  }

  /** POI does not move the ranges of a rule's formula from cell to cell, so it is done here. */
  private static List<String> coloured(FilledTemplate filled) {
    XSSFCell scratch = filled.form().createRow(200).createCell(0);
    XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(filled.workbook());
    XSSFSheetConditionalFormatting rules = filled.form().getSheetConditionalFormatting();
    List<String> coloured = new ArrayList<>();
    for (int i = 0; i < rules.getNumConditionalFormattings(); i++) {
      XSSFConditionalFormatting rule = rules.getConditionalFormattingAt(i);
      for (CellAddress cell : rule.getFormattingRanges()[0]) {
        scratch.setCellFormula(at(cell, rule));
        evaluator.clearAllCachedResultValues();
        if (evaluator.evaluate(scratch).getBooleanValue()) {
          coloured.add(cell.formatAsString());
        }
      }
    }
    return coloured;
  }

  private static String at(CellAddress cell, XSSFConditionalFormatting rule) {
    CellRangeAddress range = rule.getFormattingRanges()[0];
    return Pattern.compile("(\\$?)([A-Z])" + (FIRST + 1) + "\\b")
        .matcher(rule.getRule(0).getFormula1())
        .replaceAll(
            found -> {
              int shift = found.group(1).isEmpty() ? cell.getColumn() - range.getFirstColumn() : 0;
              return (char) (found.group(2).charAt(0) + shift) + "" + (cell.getRow() + 1);
            });
  }

  private static List<String> texts(XSSFSheet sheet) {
    List<String> texts = new ArrayList<>();
    sheet.forEach(
        row ->
            row.forEach(
                cell -> {
                  String text = shown((XSSFCell) cell);
                  texts.add(text);
                }));
    return texts;
  }

  private static String shown(FilledTemplate filled, int row, TemplateColumn column) {
    return shown(filled.form().getRow(row).getCell(column.ordinal()));
  }

  /** What the cell holds, or what its formula came to. */
  private static String shown(XSSFCell cell) {
    String raw = cell.getRawValue();
    return switch (cell.getCellType()) {
      case STRING -> cell.getStringCellValue();
      case FORMULA -> raw == null ? "" : raw;
      default -> raw == null ? "" : raw;
    };
  }

  private static List<String> choices(FilledTemplate blank, TemplateColumn column) {
    return list(blank, validation(blank, FIRST, column.ordinal()));
  }

  /** The entries of a list that stands in another sheet. */
  private static List<String> list(FilledTemplate blank, XSSFDataValidation validation) {
    XSSFWorkbook workbook = blank.workbook();
    String name = validation.getValidationConstraint().getFormula1();
    AreaReference area =
        new AreaReference(
            workbook.getName(name).getRefersToFormula(), workbook.getSpreadsheetVersion());
    List<String> entries = new ArrayList<>();
    for (CellReference cell : area.getAllReferencedCells()) {
      entries.add(
          workbook
              .getSheet(cell.getSheetName())
              .getRow(cell.getRow())
              .getCell(cell.getCol())
              .getStringCellValue());
    }
    return entries;
  }

  private static XSSFDataValidation validation(FilledTemplate blank, int row, int column) {
    return blank.form().getDataValidations().stream()
        .filter(one -> one.getRegions().getCellRangeAddresses()[0].isInRange(row, column))
        .findFirst()
        .orElseThrow();
  }
}
