package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tonghop.template.TemplateColumn;
import vn.tonghop.template.TemplateText;

/** The rows for đề án, and below them the grand total. */
final class TemplateTable {

  /** Two lines of text; a row that needs more grows while it is typed into. */
  private static final double ROW_HEIGHT = 31;

  private final XSSFSheet sheet;
  private final SheetCells cells;
  private final TemplateLook look;
  private final String amountFormat;

  TemplateTable(XSSFSheet sheet, SheetCells cells, TemplateLook look, String amountFormat) {
    this.sheet = sheet;
    this.cells = cells;
    this.look = look;
    this.amountFormat = amountFormat;
  }

  void write(TemplateRows rows) {
    for (TemplateColumn column : TemplateColumn.values()) {
      if (!column.isComputed()) {
        look.unlock(rows.of(column), look(column));
      }
    }
    for (int row = rows.first(); row <= rows.last(); row++) {
      number(row, rows.first());
      total(row);
      height(row);
    }
    grandTotal(rows);
  }

  private Look look(TemplateColumn column) {
    Look aligned = Look.CELL.aligned(TemplateLook.alignment(column));
    return column.isMoney() ? aligned.withFormat(amountFormat) : aligned;
  }

  /** A number for each row that has a name, without gaps. */
  private void number(int row, int first) {
    String name = letters(TemplateColumn.NAME) + (row + 1);
    String above = "$" + letters(TemplateColumn.NAME) + "$" + (first + 1) + ":" + name;
    computed(row, TemplateColumn.NUMBER, "IF(" + name + "=\"\",\"\",COUNTA(" + above + "))");
  }

  /** Nothing while no amount is there: an empty row shows no zero, and asks for no money. */
  private void total(int row) {
    String sources =
        letters(TemplateColumn.PROVINCIAL)
            + (row + 1)
            + ":"
            + letters(TemplateColumn.OTHER)
            + (row + 1);
    computed(row, TemplateColumn.TOTAL, "IF(COUNT(" + sources + ")=0,\"\",SUM(" + sources + "))");
  }

  private void computed(int row, TemplateColumn column, String formula) {
    cells.blank(row, column.ordinal(), TemplateLook.computed(look(column)));
    XSSFCell cell = sheet.getRow(row).getCell(column.ordinal());
    cell.setCellFormula(formula);
    cell.setCellValue("");
  }

  /** A height that Excel may change when a cell gets more lines. */
  private void height(int row) {
    XSSFRow of = sheet.getRow(row);
    of.setHeightInPoints((float) ROW_HEIGHT);
    of.getCTRow().setCustomHeight(false);
  }

  private void grandTotal(TemplateRows rows) {
    Look face = TemplateLook.computed(Look.CELL.withBold());
    int lastOfLabel = TemplateColumn.TOTAL.ordinal() - 1;
    cells.across(rows.total(), 0, lastOfLabel, TemplateText.TOTAL, face.centred());
    for (TemplateColumn column : TemplateColumn.values()) {
      if (column.isMoney()) {
        cells.formula(
            rows.total(),
            column.ordinal(),
            SumFormula.ofRange(rows.first(), rows.last()).in(letters(column)),
            BigDecimal.ZERO,
            face.aligned(HorizontalAlignment.RIGHT).withFormat(amountFormat));
      }
    }
    cells.blank(rows.total(), TemplateColumn.NOTE.ordinal(), face);
    cells.height(rows.total(), 22);
  }

  private static String letters(TemplateColumn column) {
    return CellReference.convertNumToColString(column.ordinal());
  }
}
