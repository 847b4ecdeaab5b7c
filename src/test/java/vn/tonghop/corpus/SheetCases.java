package vn.tonghop.corpus;

import static vn.tonghop.corpus.Form.NUMBER;
import static vn.tonghop.corpus.Form.OTHER;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Several sheets and tables, and what is hidden. */
final class SheetCases {

  private SheetCases() {}

  static void addTo(Corpus corpus) {
    corpus.add("sheets/cover.xlsx", Form.body(cover().row("ĐVT: nghìn đồng").row(Form.heading())));
    corpus.add("sheets/two-tables-in-two-sheets.xlsx", twoSheets());
    corpus.add("sheets/two-units.xlsx", twoUnits());
    corpus.add("sheets/two-tables-in-one-sheet.xlsx", twoTables(Form.heading()));
    corpus.add("sheets/two-tables-side-by-side.xlsx", sideBySide());
    corpus.add("sheets/second-table-with-another-unit.xlsx", anotherUnit());
    corpus.add("sheets/second-table-with-other-columns.xlsx", otherColumns());
    corpus.add(
        "sheets/summary-beside-details.xlsx",
        summary(Form.whole(Book.xlsx().sheet("Chi tiết")).sheet("Tổng hợp")));
    corpus.add("sheets/summary-alone.xlsx", summary(Book.xlsx().sheet("Tổng hợp")));
    corpus.add(
        "sheets/empty-sheets.xlsx",
        Form.whole(Book.xlsx().sheet("Đăng ký")).sheet("Sheet2").sheet("Sheet3"));
    corpus.add(
        "sheets/notes-sheet.xlsx",
        Form.whole(Book.xlsx().sheet("Đăng ký"))
            .sheet("Hướng dẫn")
            .row("Cách điền bảng")
            .row("Ghi tháng bằng số từ 1 đến 12"));
    hidden(corpus);
  }

  private static Book cover() {
    return Book.xlsx()
        .sheet("Bìa")
        .row("UBND HUYỆN TÂN PHÚ")
        .row("PHÒNG KINH TẾ VÀ HẠ TẦNG")
        .skip(5)
        .row("ĐĂNG KÝ KẾ HOẠCH KHUYẾN CÔNG NĂM 2021")
        .sheet("Bảng");
  }

  private static Book twoSheets() {
    return Form.begun(Book.xlsx().sheet("Chương trình 1"))
        .rows(Form.programme1(), Form.training(), Form.visit())
        .sheet("Chương trình 2")
        .row("ĐVT: nghìn đồng")
        .row(Form.heading())
        .rows(Form.programme2(), Form.lathe());
  }

  private static Book twoUnits() {
    return Form.begun(Book.xlsx().sheet("Nghìn"))
        .rows(Form.programme1(), Form.training())
        .sheet("Triệu")
        .row("ĐVT: triệu đồng")
        .row(Form.heading())
        .row(Form.programme2())
        .row(Form.but(Form.lathe(), Form.TOTAL, 600, Form.PROVINCIAL, 300, Form.OWN, 300));
  }

  private static Book twoTables(@Nullable Object[] secondHeading) {
    return Form.begun()
        .rows(Form.programme1(), Form.training(), Form.visit())
        .row(null, "Cộng", null, null, null, null, 245000, 245000, 0, 0)
        .skip(2)
        .row("B. ĐỀ ÁN ỨNG DỤNG MÁY MÓC")
        .row(secondHeading)
        .rows(Form.programme2(), Form.lathe())
        .row(null, "Cộng", null, null, null, null, 600000, 300000, 300000, 0);
  }

  private static Book otherColumns() {
    int[] order = {NUMBER, Form.NAME, Form.PROVINCIAL, Form.OWN, OTHER, Form.TOTAL};
    return Form.begun()
        .rows(Form.programme1(), Form.training(), Form.visit())
        .skip(2)
        .row("B. ĐỀ ÁN ỨNG DỤNG MÁY MÓC", null, null, null, "ĐVT: triệu đồng")
        .row(Form.arranged(Form.heading(), order))
        .row(Form.arranged(Form.programme2(), order))
        .row("2.1", "Ứng dụng máy tiện CNC", 300, 300, 0, 600);
  }

  private static Book anotherUnit() {
    return Form.begun()
        .rows(Form.programme1(), Form.training(), Form.visit())
        .row("B. ĐỀ ÁN ỨNG DỤNG MÁY MÓC", null, null, null, "ĐVT: triệu đồng")
        .row(Form.heading())
        .row(Form.programme2())
        .row(Form.but(Form.lathe(), Form.TOTAL, 600, Form.PROVINCIAL, 300, Form.OWN, 300));
  }

  private static Book sideBySide() {
    return Form.letterhead(Book.xlsx())
        .row(
            "TT",
            "Tên đề án",
            "Tổng kinh phí",
            "KPKC",
            "Đối ứng",
            null,
            "TT",
            "Tên đề án",
            "Tổng kinh phí",
            "KPKC",
            "Đối ứng")
        .row(
            "1",
            "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT",
            null,
            null,
            null,
            null,
            "2",
            "Chương trình ứng dụng máy móc thiết bị tiên tiến")
        .row(
            "1.1",
            "Tập huấn khởi sự doanh nghiệp",
            195000,
            195000,
            0,
            null,
            "2.1",
            "Ứng dụng máy tiện CNC",
            600000,
            300000,
            300000);
  }

  private static Book summary(Book book) {
    return book.row("UBND HUYỆN TÂN PHÚ")
        .row("ĐVT: nghìn đồng")
        .row("TT", "Chương trình", "Số đề án", "Tổng kinh phí", "KPKC", "Đối ứng")
        .row("1", "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT", 2, 245000, 245000, 0)
        .row("2", "Chương trình ứng dụng máy móc thiết bị tiên tiến", 1, 600000, 300000, 300000)
        .row(null, "Tổng cộng", 3, 845000, 545000, 300000);
  }

  private static void hidden(Corpus corpus) {
    corpus.add("hidden/sheet.xlsx", hiddenSheet(Book.xlsx(), SheetVisibility.HIDDEN));
    corpus.add("hidden/sheet.xls", hiddenSheet(Book.xls(), SheetVisibility.HIDDEN));
    corpus.add(
        "hidden/very-hidden-sheet.xlsx", hiddenSheet(Book.xlsx(), SheetVisibility.VERY_HIDDEN));
    corpus.add("hidden/rows.xlsx", hiddenRows(Book.xlsx()));
    corpus.add("hidden/rows.xls", hiddenRows(Book.xls()));
    corpus.add("hidden/column.xlsx", Form.whole(Book.xlsx()).hiddenColumn(OTHER));
    corpus.add("hidden/column.xls", Form.whole(Book.xls()).hiddenColumn(OTHER));
    corpus.add("hidden/blank-column.xlsx", Form.whole(Book.xlsx()).hiddenColumn(15));
  }

  private static Book hiddenSheet(Book book, SheetVisibility visibility) {
    return Form.whole(book.sheet("Đăng ký"))
        .sheet("Nháp")
        .hiddenSheet(visibility)
        .row("ĐVT: nghìn đồng")
        .row(Form.heading())
        .rows(Form.programme1(), Form.visit());
  }

  private static Book hiddenRows(Book book) {
    return Form.begun(book)
        .rows(Form.programme1(), Form.training(), Form.visit())
        .hidden()
        .rows(Form.programme2(), Form.lathe())
        .rows(Form.total());
  }
}
