package vn.tonghop.intake.poi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.intake.SheetCell;
import vn.tonghop.intake.SheetRow;

/** What stands in the XML of a cell, and what is delivered for it. */
class XlsxCellsTest {

  private final Path folder;

  XlsxCellsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<SheetCell> cells(RawXlsx workbook) throws IOException {
    Opened opened = Opened.of(workbook.write(folder.resolve("a.xlsx")));
    assertThat(opened.faults()).isEmpty();
    return opened.rows().get(0).cells();
  }

  private static RawXlsx row(String cells) {
    return new RawXlsx().rows("<row r=\"1\">" + cells + "</row>");
  }

  @Test
  void readsTextOfEveryKind() throws IOException {
    RawXlsx workbook =
        row("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                + "<c r=\"C1\" t=\"inlineStr\"><is><t>trong ô</t></is></c>"
                + "<c r=\"D1\" t=\"str\"><f>A1</f><v>kết quả</v></c>"
                + "<c r=\"E1\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"F1\"><v>1</v></c>")
            .sharedStrings(
                "<si><t xml:space=\"preserve\"> Một _x000D_hai</t></si><si><r><rPr><b/></rPr><t>Ba"
                    + "</t></r><r><t> &amp; bốn</t></r><rPh sb=\"0\" eb=\"1\"><t>hint</t></rPh></si>");

    assertThat(cells(workbook))
        .containsExactly(
            new SheetCell.Text(" Một \rhai"),
            new SheetCell.Text("Ba & bốn"),
            new SheetCell.Text("trong ô"),
            new SheetCell.Text("kết quả"),
            SheetCell.BLANK,
            new SheetCell.Number(BigDecimal.ONE));
  }

  @Test
  void readsNumbersToTheLastDigit() throws IOException {
    assertThat(
            cells(
                row(
                    "<c r=\"A1\"><v>195.60000000000002</v></c><c r=\"B1\" t=\"n\"><v>1.0584E6</v>"
                        + "</c><c r=\"C1\"><f>SUM(A1:B1)</f><v>30</v></c><c r=\"D1\"><v>NaN</v></c>")))
        .containsExactly(
            new SheetCell.Number(new BigDecimal("195.60000000000002")),
            new SheetCell.Number(new BigDecimal("1.0584E6")),
            new SheetCell.Number(new BigDecimal("30")),
            new SheetCell.Text("NaN"));
  }

  @Test
  void tellsFormulasWithoutResultErrorsAndBooleansApart() throws IOException {
    assertThat(
            cells(
                row(
                    "<c r=\"A1\"><f>SUM(B1:B9)</f></c><c r=\"B1\"><f t=\"shared\" si=\"0\"/><v/></c>"
                        + "<c r=\"C1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                        + "<c r=\"D1\" t=\"b\"><v>1</v></c><c r=\"E1\" s=\"0\"/>"
                        + "<c r=\"F1\" t=\"b\"><v>0</v></c>")))
        .containsExactly(
            new SheetCell.UnvaluedFormula("SUM(B1:B9)"),
            new SheetCell.UnvaluedFormula(""),
            new SheetCell.ErrorValue("#DIV/0!"),
            new SheetCell.Bool(true),
            SheetCell.BLANK,
            new SheetCell.Bool(false));
  }

  @Test
  void deliversNoNumberThatIsShownAsAnother() throws IOException {
    RawXlsx workbook =
        row("<c r=\"A1\" s=\"1\"><v>44317</v></c><c r=\"B1\" s=\"2\"><v>0.05</v></c>"
                + "<c r=\"C1\" s=\"3\"><v>195000000</v></c><c r=\"D1\" s=\"4\"><v>195000</v></c>"
                + "<c r=\"E1\" s=\"5\"><v>195000</v></c>")
            .styles(
                "<numFmts><numFmt numFmtId=\"170\" formatCode=\"#,##0,\"/>"
                    + "<numFmt numFmtId=\"171\" formatCode=\"#,##0 &quot;đồng, %&quot;;-#,##0\"/>"
                    + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
                    + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/>"
                    + "<xf numFmtId=\"170\"/><xf numFmtId=\"171\"/><xf numFmtId=\"3\"/></cellXfs>");

    assertThat(cells(workbook))
        .containsExactly(
            new SheetCell.Text("2021-05-01"),
            new SheetCell.Text("0.05 [%]"),
            new SheetCell.Text("195000000 [%]"),
            new SheetCell.Number(new BigDecimal("195000"), "đồng, %"),
            new SheetCell.Number(new BigDecimal("195000")));
  }

  @Test
  void findsPlacesThatTheFileDoesNotName() throws IOException {
    RawXlsx workbook =
        new RawXlsx()
            .rows(
                "<row><c><v>1</v></c><c r=\"C1\"><v>2</v></c><c><v>3</v></c></row>"
                    + "<row r=\"4\" spans=\"1:2\"><c r=\"B4\"><v>4</v></c></row><row/>");
    Opened opened = Opened.of(workbook.write(folder.resolve("a.xlsx")));

    assertThat(opened.rows()).extracting(SheetRow::rowNumber).containsExactly(1, 2, 3, 4);
    assertThat(opened.rows().get(0).cells())
        .containsExactly(number(1), SheetCell.BLANK, number(2), number(3));
    assertThat(opened.rows().get(1).isBlank()).isTrue();
    assertThat(opened.rows().get(3).cells()).containsExactly(SheetCell.BLANK, number(4));
  }

  private static SheetCell number(int value) {
    return new SheetCell.Number(BigDecimal.valueOf(value));
  }

  @Test
  void deliversRowsBeforeTheDamage() throws IOException {
    RawXlsx workbook =
        new RawXlsx()
            .rows("<row r=\"1\"><c><v>1</v></c></row><row r=\"2\"><c t=\"s\"><v>9</v></c></row>");
    Opened opened = Opened.of(workbook.write(folder.resolve("a.xlsx")));
    assertThat(opened.rows()).hasSize(1);
    assertThat(opened.faults())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(tuple(FindingCode.FILE_DAMAGED, List.of("S!2")));
  }
}
