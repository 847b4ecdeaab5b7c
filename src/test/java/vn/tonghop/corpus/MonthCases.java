package vn.tonghop.corpus;

import static vn.tonghop.corpus.Form.END;
import static vn.tonghop.corpus.Form.NUMBER;
import static vn.tonghop.corpus.Form.START;

import org.jspecify.annotations.Nullable;

/** Months as they are typed. */
final class MonthCases {

  private MonthCases() {}

  static void addTo(Corpus corpus) {
    corpus.add(
        "months/forms.xlsx",
        months(
            new Object[] {5, 12},
            new Object[] {"05", "12"},
            new Object[] {"Tháng 5", "tháng 12"},
            new Object[] {"T5", "T.12"},
            new Object[] {"5/2021", "12/2021"},
            new Object[] {Put.date(2021, 5, 1), Put.date(2021, 12, 31)},
            new Object[] {"Quý II", "Quý IV"},
            new Object[] {"Quý 2/2021", "quý 4"},
            new Object[] {"tháng 5/2021", "12-2021"}));
    corpus.add("months/blank.xlsx", months(new @Nullable Object[] {null, null}));
    corpus.add(
        "months/unreadable.xlsx",
        months(
            new Object[] {"đầu năm", "cuối năm"},
            new Object[] {"13", 0},
            new Object[] {5.5, -1},
            new Object[] {"5 và 6", "?"}));
    corpus.add(
        "months/of-another-year.xlsx",
        months(
            new Object[] {"5/2020", "12/2020"},
            new Object[] {Put.date(2020, 5, 1), Put.date(2022, 1, 31)}));
    corpus.add("months/range-in-one-cell.xlsx", range());
    corpus.add(
        "months/lists.xlsx",
        months(
            new @Nullable Object[] {"Quý II, III", null},
            new @Nullable Object[] {"Tháng 5, 6", null},
            new @Nullable Object[] {"T5-T7", null},
            new @Nullable Object[] {"5-7", null},
            new @Nullable Object[] {"Tháng 3 và tháng 9", null}));
    corpus.add("months/one-column-range.xlsx", oneColumn());
  }

  private static Book months(@Nullable Object[]... months) {
    Book book = Form.begun().row(Form.programme1());
    int number = 1;
    for (@Nullable Object[] pair : months) {
      book.row(Form.but(Form.training(), NUMBER, "1." + number++, START, pair[0], END, pair[1]));
    }
    return book;
  }

  private static Book range() {
    return Form.begun()
        .rows(Form.programme1())
        .row(Form.but(Form.training(), START, "từ tháng 5 đến tháng 12", END, null))
        .row(Form.but(Form.visit(), START, "từ tháng 5 đến tháng 12", END, 12))
        .row(Form.but(Form.visit(), NUMBER, "1.3", START, "từ tháng 5 đến tháng 12", END, 9));
  }

  private static Book oneColumn() {
    return Form.letterhead(Book.xlsx())
        .row(
            "TT",
            "Tên đề án",
            "Đơn vị thực hiện",
            "Thời gian thực hiện",
            "Tổng kinh phí",
            "KPKC",
            "Đối ứng")
        .rows(Form.programme1())
        .row(
            "1.1",
            "Tập huấn khởi sự doanh nghiệp",
            "Phòng Kinh tế",
            "tháng 5 - 12",
            195000,
            195000,
            0)
        .row("1.2", "Khảo sát", "Phòng Kinh tế", "Quý II - Quý III", 50000, 50000, 0)
        .row("1.3", "Hội thảo", "Phòng Kinh tế", "T8", 50000, 50000, 0);
  }
}
