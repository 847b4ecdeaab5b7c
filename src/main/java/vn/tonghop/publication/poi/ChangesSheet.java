package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import vn.tonghop.plan.PlanChange;
import vn.tonghop.plan.PlanChanges;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Funding;
import vn.tonghop.publication.ChangeWords;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.SubmitterNames;

/** How the plan differs from the one that was published before, item by item and in money. */
final class ChangesSheet {

  static final String NAME = "Thay đổi";

  private static final String GREY = "EDEDED";
  private static final int FIRST_MONEY = 5;

  /**
   * An item that changed, or the whole plan.
   *
   * @param change null for the whole plan
   */
  private record Row(@Nullable PlanChange change, Funding before, Funding after) {}

  private final ChangeWords words;

  private ChangesSheet(ChangeWords words) {
    this.words = words;
  }

  static void write(Book book, Publication publication) {
    PlanChanges changes = publication.changes();
    List<ListColumn<Row>> columns =
        new ChangesSheet(new ChangeWords(new SubmitterNames(publication.definition()))).columns();
    NumberFormats formats = NumberFormats.forSheetWith(amounts(changes));
    ListSheet<Row> sheet = new ListSheet<>(book, NAME, columns, formats);
    sheet.head(
        "THAY ĐỔI SO VỚI LẦN TỔNG HỢP TRƯỚC, KẾ HOẠCH KHUYẾN CÔNG NĂM " + publication.plan().year(),
        SheetLine.of(publication.mark(), summary(publication.revision(), changes)));
    if (changes == null) {
      sheet.remark(ChangeWords.NOTHING_BEFORE);
    } else {
      for (PlanChange.Kind kind : PlanChange.Kind.values()) {
        rows(sheet, kind, changes.of(kind));
      }
      sheet.total(new Row(null, changes.before(), changes.after()));
    }
    sheet.paper();
  }

  private static void rows(ListSheet<Row> sheet, PlanChange.Kind kind, List<PlanChange> changes) {
    if (!changes.isEmpty()) {
      sheet.band(ChangeWords.of(kind) + ": " + changes.size() + " đề án", GREY);
      changes.forEach(
          change -> sheet.row(new Row(change, change.moneyBefore(), change.moneyAfter())));
    }
  }

  private static String summary(int revision, @Nullable PlanChanges changes) {
    return changes == null
        ? "Lần tổng hợp " + revision
        : ChangeWords.summary(revision, changes) + " Đơn vị tính: đồng";
  }

  private List<ListColumn<Row>> columns() {
    List<ListColumn<Row>> columns = new ArrayList<>();
    columns.add(ListColumn.centred("TT lần trước", 8, row -> number(row, false)));
    columns.add(ListColumn.centred("TT lần này", 8, row -> number(row, true)));
    columns.add(ListColumn.left("Tên đề án", 40, ChangesSheet::name));
    columns.add(ListColumn.left("Đơn vị gửi", 26, this::submitter));
    columns.add(ListColumn.left("Nội dung thay đổi", 42, this::what));
    amounts(columns, "Tổng kinh phí", AppendixColumn.TOTAL, FIRST_MONEY);
    amounts(columns, "Ngân sách tỉnh", AppendixColumn.PROVINCIAL, FIRST_MONEY + 3);
    return List.copyOf(columns);
  }

  private static void amounts(
      List<ListColumn<Row>> columns, String heading, AppendixColumn money, int first) {
    columns.add(ListColumn.amount(heading + " lần trước", 16, row -> money.money(row.before())));
    columns.add(ListColumn.amount(heading + " lần này", 16, row -> money.money(row.after())));
    columns.add(
        ListColumn.amount(
            "Tăng, giảm " + heading.toLowerCase(Locale.ROOT),
            16,
            row ->
                new Computed.OfRow(
                    at -> cell(first + 1, at) + "-" + cell(first, at),
                    BigDecimal.valueOf(difference(row, money).amount()),
                    true)));
  }

  private static String cell(int column, int row) {
    return CellReference.convertNumToColString(column) + (row + 1);
  }

  private static Dong difference(Row row, AppendixColumn money) {
    return money.money(row.after()).minus(money.money(row.before()));
  }

  private static @Nullable Object number(Row row, boolean now) {
    if (row.change() == null) {
      return null;
    }
    PlanItem item = now ? row.change().after() : row.change().before();
    return item == null ? null : item.number();
  }

  private static @Nullable Object name(Row row) {
    return row.change() == null ? "Cả kế hoạch" : row.change().item().proposal().name();
  }

  private @Nullable Object submitter(Row row) {
    return row.change() == null
        ? null
        : words.names().of(row.change().item().proposal().submitterCode());
  }

  /** A line for each field: "Tên đề án: trước là "Hội chợ"". */
  private @Nullable Object what(Row row) {
    return row.change() == null ? null : String.join("\n", words.what(row.change()));
  }

  private static Stream<BigDecimal> amounts(@Nullable PlanChanges changes) {
    if (changes == null) {
      return Stream.of();
    }
    return Stream.concat(
            changes.changes().stream()
                .map(change -> new Row(change, change.moneyBefore(), change.moneyAfter())),
            Stream.of(new Row(null, changes.before(), changes.after())))
        .flatMap(
            row ->
                Stream.of(AppendixColumn.TOTAL, AppendixColumn.PROVINCIAL)
                    .map(money -> difference(row, money)))
        .map(amount -> BigDecimal.valueOf(amount.amount()));
  }
}
