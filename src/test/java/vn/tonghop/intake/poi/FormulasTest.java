package vn.tonghop.intake.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.Limit;
import vn.tonghop.definition.Limits;
import vn.tonghop.intake.FormulaFault;
import vn.tonghop.intake.FormulaFault.Kind;
import vn.tonghop.intake.SheetCell;
import vn.tonghop.intake.SheetRow;

/** Formulas are evaluated again, and what is wrong with them stands beside the cells. */
class FormulasTest {

  private final Path folder;

  FormulasTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** One row: 10 in A1, 20 in B1, "x" in C1, and then the cells. */
  private SheetRow row(String cells) throws IOException {
    return rows("<row r=\"1\">" + number("A1", 10) + number("B1", 20) + cells + "</row>").get(0);
  }

  private List<SheetRow> rows(String rows) throws IOException {
    return Opened.of(new RawXlsx().rows(rows).write(folder.resolve("sent.xlsx"))).rows();
  }

  private static String number(String cell, int value) {
    return "<c r=\"" + cell + "\"><v>" + value + "</v></c>";
  }

  private static String formula(String cell, String formula, String stored) {
    return "<c r=\"" + cell + "\"><f>" + formula + "</f>" + stored + "</c>";
  }

  private static SheetCell value(long number) {
    return new SheetCell.Number(BigDecimal.valueOf(number));
  }

  private static List<Kind> kinds(SheetRow row) {
    return row.faults().stream().map(FormulaFault::kind).toList();
  }

  @Test
  void aRightResultIsNoFault() throws IOException {
    SheetRow row = row(formula("D1", "A1+B1", "<v>30</v>"));
    assertThat(row.faults()).isEmpty();
    assertThat(row.cell(3)).isEqualTo(value(30));
  }

  @Test
  void aStaleResultStaysInItsCellAndIsToldWithTheRightOne() throws IOException {
    SheetRow row = row(formula("D1", "SUM(A1:B1)", "<v>31</v>"));
    assertThat(row.faults())
        .containsExactly(new FormulaFault(3, Kind.STALE, "SUM(A1:B1)", "31", "30"));
    assertThat(row.cell(3)).isEqualTo(value(31));
  }

  @Test
  void aMissingResultIsFilledIn() throws IOException {
    SheetRow row = row(formula("D1", "A1*B1", "") + formula("E1", "D1/3", ""));
    assertThat(row.faults())
        .containsExactly(
            new FormulaFault(3, Kind.EVALUATED, "A1*B1", "", "200"),
            new FormulaFault(4, Kind.EVALUATED, "D1/3", "", "66.6666666666667"));
    assertThat(row.cell(3)).isEqualTo(value(200));
  }

  @Test
  void whatDependsOnAStaleResultIsStaleOnlyIfItIsWrongItself() throws IOException {
    SheetRow row =
        row(
            formula("D1", "A1+B1", "<v>31</v>")
                + formula("E1", "D1*2", "<v>62</v>")
                + formula("F1", "D1*2", "<v>60</v>"));
    assertThat(row.faults()).extracting(FormulaFault::column).containsExactly(3, 4);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1+0.2, 0.3",
    "1/3, 0.333333333333333",
    "0.3-0.1-0.2, 0",
    "1000000000000/3, 333333333333.333"
  })
  void digitsThatExcelDoesNotShowAreNoDifference(String formula, String stored) throws IOException {
    assertThat(row(formula("D1", formula, "<v>" + stored + "</v>")).faults()).isEmpty();
  }

  @Test
  void aDongMoreOrLessIsADifference() throws IOException {
    SheetRow row = row(formula("D1", "45547000000.5+0.5", "<v>45547000000</v>"));
    assertThat(kinds(row)).containsExactly(Kind.STALE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1]Sheet1!A1",
        "SUM([1]Sheet1!A1:A9)",
        "'[khac.xlsx]Sheet1'!A1+A1",
        "'C:\\sent\\[khac.xlsx]Sheet1'!A1",
        "[1]!Total",
        "WEBSERVICE(\"http://localhost/\")",
        "cmd|'/c calc'!A1"
      })
  void whatComesFromElsewhereKeepsItsResult(String formula) throws IOException {
    SheetRow row = row(formula("D1", formula, "<v>5</v>") + formula("E1", "D1*2", "<v>10</v>"));
    assertThat(row.faults()).containsExactly(new FormulaFault(3, Kind.EXTERNAL, formula, "5", ""));
    assertThat(row.cell(3)).isEqualTo(value(5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TODAY()", "NOW()-1", "RAND()", "A1+RANDBETWEEN(1,9)"})
  void theClockIsNotRead(String formula) throws IOException {
    SheetRow row = row(formula("D1", formula, "<v>5</v>"));
    assertThat(kinds(row)).containsExactly(Kind.VOLATILE);
    assertThat(row.cell(3)).isEqualTo(value(5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DocSo(A1)",
        "TEXT(A1,\"0,0\")",
        "VALUE(\"1.234\")",
        "INDIRECT(\"A1\")",
        "OFFSET(A1,0,1)",
        "Table1[Total]",
        "Nowhere!A1",
        "NoSuchName",
        "A1+",
        "REPT(\"x\",9)",
        "\"a\"*2"
      })
  void whatCannotBeEvaluatedKeepsItsResult(String formula) throws IOException {
    String xml = formula.replace("\"", "&quot;");
    SheetRow row = row(formula("D1", xml, "<v>5</v>"));
    assertThat(row.faults()).containsExactly(new FormulaFault(3, Kind.UNCHECKED, formula, "5", ""));
  }

  @Test
  void whatCannotBeEvaluatedAndHasNoResultStaysWithout() throws IOException {
    SheetRow row = row(formula("D1", "TEXT(A1,0)", "") + formula("E1", "D1+1", ""));
    assertThat(row.cell(3)).isEqualTo(new SheetCell.UnvaluedFormula("TEXT(A1,0)"));
    assertThat(row.cell(4)).isEqualTo(new SheetCell.UnvaluedFormula("D1+1"));
  }

  @Test
  void aCircleIsFoundWhereverItBegins() throws IOException {
    SheetRow row =
        row(
            formula("D1", "E1+1", "<v>0</v>")
                + formula("E1", "F1+A1", "<v>0</v>")
                + formula("F1", "SUM(D1:E1)", "<v>0</v>")
                + formula("G1", "G1", "<v>0</v>")
                + formula("H1", "E1*2", "<v>0</v>")
                + formula("I1", "A1", "<v>10</v>"));
    assertThat(row.faults()).extracting(FormulaFault::column).containsExactly(3, 4, 5, 6, 7);
    assertThat(kinds(row)).containsOnly(Kind.CIRCULAR);
  }

  @Test
  void aNumberOfARowIsNoCircle() throws IOException {
    assertThat(row(formula("D1", "ROW(D1)", "<v>1</v>")).faults()).isEmpty();
  }

  @Test
  void aBranchThatIsNotTakenIsNoCircle() throws IOException {
    assertThat(row(formula("D1", "IF(A1=10,5,D1)", "<v>5</v>")).faults()).isEmpty();
  }

  @Test
  void sharedFormulasMoveWithTheirCells() throws IOException {
    List<SheetRow> rows =
        rows(
            "<row r=\"1\">%s<c r=\"B1\"><f t=\"shared\" ref=\"B1:B3\" si=\"0\">A1*$A$1</f><v>4</v></c></row>"
                    .formatted(number("A1", 2))
                + "<row r=\"2\">%s<c r=\"B2\"><f t=\"shared\" si=\"0\"/><v>6</v></c></row>"
                    .formatted(number("A2", 3))
                + "<row r=\"3\">%s<c r=\"B3\"><f t=\"shared\" si=\"0\"/><v>9</v></c></row>"
                    .formatted(number("A3", 4)));
    assertThat(rows.get(0).faults()).isEmpty();
    assertThat(rows.get(1).faults()).isEmpty();
    assertThat(rows.get(2).faults())
        .containsExactly(new FormulaFault(1, Kind.STALE, "A3*$A$1", "9", "8"));
  }

  @Test
  void aChainOfManyCellsIsFollowedFromEitherEnd() throws IOException {
    int length = 20_000;
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i <= length; i++) {
      String up = i == 1 ? "1" : "A" + (i - 1) + "+1";
      String down = i == length ? "1" : "B" + (i + 1) + "+1";
      rows.append("<row r=\"%d\">".formatted(i))
          .append(formula("A" + i, up, ""))
          .append(formula("B" + i, down, ""))
          .append("</row>");
    }
    List<SheetRow> read = rows(rows.toString());
    assertThat(read.get(length - 1).cell(0)).isEqualTo(value(length));
    assertThat(read.get(0).cell(1)).isEqualTo(value(length));
  }

  @Test
  void subtotalsLeaveOutSubtotals() throws IOException {
    List<SheetRow> rows =
        rows(
            "<row r=\"1\">%s</row><row r=\"2\">%s</row><row r=\"3\">%s</row>"
                .formatted(
                    number("A1", 5),
                    formula("A2", "SUBTOTAL(9,A1:A1)", "<v>5</v>"),
                    formula("A3", "SUBTOTAL(9,A1:A2)", "<v>5</v>")));
    assertThat(rows.get(2).faults()).isEmpty();
  }

  @Test
  void subtotalsOverHiddenRowsAreNotChecked() throws IOException {
    List<SheetRow> rows =
        rows(
            "<row r=\"1\">%s</row><row r=\"2\" hidden=\"1\">%s</row><row r=\"3\">%s</row>"
                .formatted(
                    number("A1", 5),
                    number("A2", 7),
                    formula("A3", "SUBTOTAL(9,A1:A2)", "<v>5</v>")));
    assertThat(kinds(rows.get(2))).containsExactly(Kind.UNCHECKED);
  }

  @Test
  void aNumberAsTextMeansSomethingElseInEveryCountry() throws IOException {
    String text = "<c r=\"C1\" t=\"inlineStr\"><is><t>1.234</t></is></c>";
    assertThat(kinds(row(text + formula("D1", "C1*2", "<v>2468</v>"))))
        .containsExactly(Kind.UNCHECKED);
    assertThat(kinds(row(text + formula("D1", "C1*2", "")))).containsExactly(Kind.UNCHECKED);
    assertThat(kinds(row(text + formula("D1", "SUM(A1:C1)", "")))).containsExactly(Kind.EVALUATED);
  }

  @Test
  void anErrorThatIsShownIsNotToldTwice() throws IOException {
    SheetRow row = row("<c r=\"D1\" t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c>");
    assertThat(row.faults()).isEmpty();
    assertThat(row.cell(3)).isEqualTo(new SheetCell.ErrorValue("#DIV/0!"));
  }

  @Test
  void arraysAreNotEvaluated() throws IOException {
    SheetRow row = row("<c r=\"D1\"><f t=\"array\" ref=\"D1\">SUM(A1:B1*2)</f><v>60</v></c>");
    assertThat(kinds(row)).containsExactly(Kind.UNCHECKED);
  }

  @Test
  void evaluationStopsAtItsLimit() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i <= 300; i++) {
      rows.append("<row r=\"%d\">".formatted(i))
          .append(number("A" + i, 1))
          .append(formula("B" + i, "SUM($A$1:A" + i + ")", "<v>" + i + "</v>"))
          .append("</row>");
    }
    Path file = new RawXlsx().rows(rows.toString()).write(folder.resolve("sent.xlsx"));
    Limits limits = Limits.DEFAULT.with(Limit.FORMULA_CELLS, 10_000);
    List<SheetRow> read = Opened.of(file, limits).rows();
    assertThat(read.subList(0, 100)).allMatch(row -> row.faults().isEmpty());
    assertThat(kinds(read.get(299))).containsExactly(Kind.BEYOND_LIMIT);
  }

  @Test
  void deepFormulasDoNotExhaustTheStack() throws IOException {
    SheetRow row =
        row(
            formula("D1", "(".repeat(4000) + "1" + ")".repeat(4000), "<v>1</v>")
                + formula("E1", "-".repeat(3000) + "1", "<v>1</v>")
                + formula("F1", "1" + "+1".repeat(2000), "<v>2001</v>"));
    assertThat(row.faults()).extracting(FormulaFault::column).containsExactly(3, 4);
  }
}
