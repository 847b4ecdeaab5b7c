package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Name;
import vn.tonghop.definition.Appendix;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.DongFormat;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.publication.AppendixText;
import vn.tonghop.publication.Publication;

/**
 * The official table, as it is printed and signed. What one sheet of Excel cannot hold goes on on
 * the next, under the same heading.
 */
final class AppendixSheet {

  static final String NAME = "Phụ lục";

  private final Book book;
  private final Publication publication;
  private final AppendixText text;
  private final ColumnWidths widths;
  private final List<AppendixPart> parts = new ArrayList<>();

  private AppendixSheet(Book book, Publication publication, Funding total) {
    this.book = book;
    this.publication = publication;
    this.text = new AppendixText(appendix(), publication.plan().year());
    this.widths = AppendixColumn.widths(total, appendix().unit(), book.paper());
  }

  /** Writes the sheet, or the sheets, and returns where its items stand. */
  static AppendixItems write(Book book, Publication publication) {
    ProvincialPlan plan = publication.plan();
    Funding total = plan.total();
    AppendixSheet sheet = new AppendixSheet(book, publication, total);
    NumberFormats formats = NumberFormats.forSheetWith(amounts(plan, sheet.appendix().unit()));
    AppendixRows rows = new AppendixRows(sheet.widths, formats, sheet.appendix().unit());
    AppendixLayout layout =
        AppendixLayout.of(
            plan.sections().stream().flatMap(part -> AppendixGroup.of(part).stream()).toList(),
            sheet.places(),
            rows::height);
    new AppendixBody(sheet.places(), rows, sheet::part).write(layout, total);
    sheet.end(layout, total);
    AppendixItems items = items(layout, sheet.appendix().unit());
    sheet.name(items);
    return items;
  }

  /** Of its first sheet, from 0, of its second, and so on. */
  static String nameOf(int sheet) {
    return sheet == 0 ? NAME : SheetNames.continued(NAME, sheet);
  }

  /** Whether a sheet of that name is one of the appendix. */
  static boolean isNamed(String name) {
    return name.equals(NAME) || name.startsWith(NAME + " (");
  }

  private Appendix appendix() {
    return publication.definition().appendix();
  }

  /** Below the table of any sheet there is room for what stands below the last. */
  private AppendixPlaces places() {
    int last = book.rows() - 1 - AppendixFoot.rows(appendix());
    return new AppendixPlaces(AppendixHead.HEADING_LAST + 1, last);
  }

  private AppendixPart part(String name) {
    if (parts.isEmpty() || !parts.get(parts.size() - 1).sheet().name().equals(name)) {
      parts.add(begun(name));
    }
    return parts.get(parts.size() - 1);
  }

  private AppendixPart begun(String name) {
    BookSheet sheet = book.streamed(name);
    SheetCells cells = new SheetCells(sheet, book.looks());
    widths.applyTo(sheet.settings());
    AppendixHead head = new AppendixHead(cells, widths);
    double[] heights = head.write(appendix(), text, !parts.isEmpty());
    SourceColumn.head(sheet.settings(), cells);
    return new AppendixPart(sheet, cells, new PageBreaks(heights[0], heights[1]));
  }

  /** What stands below the last row of the table, and how each sheet is printed. */
  private void end(AppendixLayout layout, Funding total) {
    int first = layout.total().first() + 1;
    int last =
        new AppendixFoot(parts.get(parts.size() - 1), widths, first)
            .write(publication, text, total.total());
    for (AppendixPart part : parts) {
      boolean isLast = part == parts.get(parts.size() - 1);
      int lastOn = layout.lastOn(part.sheet().name());
      part.filter(isLast ? layout.total().first() - 1 : lastOn);
      part.print(book.paper(), widths, isLast ? last : lastOn, part != parts.get(0));
    }
  }

  private static AppendixItems items(AppendixLayout layout, MoneyUnit unit) {
    return new AppendixItems(
        layout.tables().isEmpty() ? List.of(layout.total()) : layout.tables(),
        layout.total(),
        unit);
  }

  /** Finance's own workbooks can refer to the totals by name, wherever they come to stand. */
  private void name(AppendixItems items) {
    for (AppendixColumn column : AppendixColumn.values()) {
      if (column.isMoney()) {
        Name name = book.workbook().createName();
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
