package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.definition.Appendix;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.DongFormat;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.publication.AppendixText;
import vn.tonghop.publication.Publication;

/** The official table, as it is printed and signed. */
final class AppendixSheet {

  static final String NAME = "Phụ lục";

  private AppendixSheet() {}

  /** Writes the sheet and returns where its items stand. */
  static AppendixItems write(XSSFWorkbook workbook, Looks looks, Publication publication) {
    Appendix appendix = publication.definition().appendix();
    ProvincialPlan plan = publication.plan();
    AppendixText text = new AppendixText(appendix, plan.year());
    XSSFSheet sheet = workbook.createSheet(NAME);
    SheetCells cells = new SheetCells(sheet, looks);
    ColumnWidths widths = widths(plan, appendix.unit());
    widths.applyTo(sheet);

    new AppendixHead(cells, widths).write(appendix, text);
    SourceColumn.head(sheet, cells);
    NumberFormats formats = NumberFormats.forSheetWith(amounts(plan, appendix.unit()));
    AppendixRows rows = new AppendixRows(cells, widths, formats, appendix.unit());
    int first = AppendixHead.HEADING_LAST + 1;
    int total = new AppendixBody(rows, first).write(plan);
    int last = new AppendixFoot(cells, widths, total + 1).write(publication, text);

    // "1" and "1.1" are numbers of rows, not amounts that someone forgot to enter as such.
    sheet.addIgnoredErrors(
        new CellRangeAddress(0, last, 0, 0), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    SourceColumn.expectDigitsAsText(sheet, last);
    int lastColumn = AppendixColumn.NOTE.ordinal();
    Paper.set(sheet, AppendixHead.HEADING_FIRST, AppendixHead.HEADING_LAST, last, lastColumn);
    AppendixItems items =
        new AppendixItems(first, Math.max(first, total - 1), total, appendix.unit());
    name(workbook, items);
    return items;
  }

  /** Finance's own workbooks can refer to the totals by name, wherever they come to stand. */
  private static void name(XSSFWorkbook workbook, AppendixItems items) {
    for (AppendixColumn column : AppendixColumn.values()) {
      if (column.isMoney()) {
        Name name = workbook.createName();
        name.setNameName(nameOfTotal(column));
        name.setRefersToFormula(items.fixedTotalOf(column));
      }
    }
  }

  private static String nameOfTotal(AppendixColumn column) {
    return switch (column) {
      case TOTAL -> "TongKinhPhi";
      case PROVINCIAL -> "NganSachTinh";
      case BENEFICIARY -> "DonViThuHuong";
      case OTHER -> "NguonKhac";
      default -> throw new IllegalStateException(column + " has no total");
    };
  }

  /** As the columns have them, but wide enough for the grand total to be read. */
  private static ColumnWidths widths(ProvincialPlan plan, MoneyUnit unit) {
    return new ColumnWidths(
        Arrays.stream(AppendixColumn.values())
            .mapToDouble(column -> Math.max(column.characters(), needed(column, plan, unit)))
            .toArray());
  }

  private static double needed(AppendixColumn column, ProvincialPlan plan, MoneyUnit unit) {
    return column.isMoney()
        ? ColumnWidths.fittingAmount(
            DongFormat.in(unit, column.money(plan.total())), Look.CELL.withBold())
        : 0;
  }

  private static Stream<BigDecimal> amounts(ProvincialPlan plan, MoneyUnit unit) {
    return plan.items()
        .map(item -> item.proposal().fundingOrZero())
        .flatMap(funding -> amounts(funding))
        .map(amount -> DongFormat.exactly(unit, amount));
  }

  private static Stream<Dong> amounts(Funding funding) {
    return Stream.of(funding.total(), funding.provincial(), funding.beneficiary(), funding.other());
  }
}
