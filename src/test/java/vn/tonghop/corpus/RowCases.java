package vn.tonghop.corpus;

import static vn.tonghop.corpus.Form.BENEFICIARY;
import static vn.tonghop.corpus.Form.IMPLEMENTER;
import static vn.tonghop.corpus.Form.NAME;
import static vn.tonghop.corpus.Form.NUMBER;
import static vn.tonghop.corpus.Form.OWN;
import static vn.tonghop.corpus.Form.PROVINCIAL;
import static vn.tonghop.corpus.Form.TOTAL;

import org.jspecify.annotations.Nullable;

/** What each row is, and under which programme a đề án stands. */
final class RowCases {

  private RowCases() {}

  static void addTo(Corpus corpus) {
    groups(corpus);
    programmes(corpus);
    totals(corpus);
    merged(corpus);
    odd(corpus);
  }

  private static void groups(Corpus corpus) {
    corpus.add("rows/sections-and-subtotals.xlsx", sectionsAndSubtotals());
    corpus.add(
        "rows/programme-numbered-with-roman.xlsx",
        Form.begun()
            .row(Form.but(Form.programme1(), NUMBER, "I"))
            .row(Form.but(Form.training(), NUMBER, 1))
            .row(Form.but(Form.visit(), NUMBER, 2))
            .row(Form.but(Form.programme2(), NUMBER, "II"))
            .row(Form.but(Form.lathe(), NUMBER, 1)));
    corpus.add(
        "rows/programme-without-number.xlsx",
        Form.begun()
            .row(Form.but(Form.programme1(), NUMBER, null))
            .row(Form.but(Form.training(), NUMBER, 1))
            .row(Form.but(Form.visit(), NUMBER, 2)));
    corpus.add(
        "rows/programme-merged-across.xlsx",
        Form.begun()
            .row("1. Chương trình nâng cao năng lực quản lý cho cơ sở CNNT")
            .merge("A6:K6")
            .rows(Form.training(), Form.visit()));
    corpus.add("rows/letters-with-d-stroke.xlsx", letters());
    corpus.add(
        "rows/numbers-missing.xlsx",
        Form.begun()
            .rows(Form.programme1())
            .row(Form.but(Form.training(), NUMBER, null))
            .row(Form.but(Form.visit(), NUMBER, null))
            .rows(Form.total()));
    corpus.add(
        "rows/standalone-section-awaiting-funding.xlsx",
        Form.begun()
            .rows(Form.programme1(), Form.training())
            .row(
                "II",
                "Xây dựng định mức kinh tế kỹ thuật cho danh mục dịch vụ sự nghiệp công trong lĩnh vực khuyến công",
                "Trung tâm Khuyến công",
                null,
                3,
                12,
                null,
                null,
                null,
                null,
                "Kinh phí bổ sung sau khi UBND tỉnh chấp thuận chủ trương"));
  }

  private static Book sectionsAndSubtotals() {
    return Form.begun()
        .row(
            "I",
            "Chương trình, đề án khuyến công",
            null,
            null,
            null,
            null,
            845000,
            545000,
            300000,
            0)
        .row(Form.but(Form.programme1(), TOTAL, 245000, PROVINCIAL, 245000, OWN, 0))
        .rows(Form.training(), Form.visit())
        .row(null, "Cộng chương trình 1", null, null, null, null, 245000, 245000, 0, 0)
        .rows(Form.programme2(), Form.lathe())
        .row(null, "Cộng", null, null, null, null, 600000, 300000, 300000, 0)
        .rows(Form.closing());
  }

  private static Book letters() {
    return Form.begun()
        .rows(Form.programme1())
        .row(Form.but(Form.training(), NUMBER, "a)"))
        .row(Form.but(Form.visit(), NUMBER, "b)"))
        .row(Form.but(Form.visit(), NUMBER, "d)", NAME, "Hội thảo chuyên đề"))
        .row(Form.but(Form.visit(), NUMBER, "đ)", NAME, "In bản tin khuyến công"));
  }

  private static void programmes(Corpus corpus) {
    corpus.add(
        "programme/by-column-name.xlsx",
        byColumn(
            "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT",
            "Chương trình nâng cao năng lực quản lý cho cơ sở công nghiệp nông thôn",
            "Chương trình ứng dụng máy móc thiết bị tiên tiến"));
    corpus.add("programme/by-column-code.xlsx", byColumn(1, "1", "CT 2"));
    corpus.add("programme/by-column-unknown.xlsx", byColumn("Chương trình 135", 99, ""));
    corpus.add(
        "programme/by-numbering-only.xlsx",
        Form.begun().rows(Form.training(), Form.visit(), Form.lathe(), Form.total()));
    corpus.add("programme/column-against-group-row.xlsx", columnAgainstGroup());
    corpus.add(
        "programme/number-against-group-row.xlsx",
        Form.begun()
            .rows(Form.programme1(), Form.training())
            .row(Form.but(Form.visit(), NUMBER, "2.1"))
            .rows(Form.programme2())
            .row(Form.but(Form.lathe(), NUMBER, "2.2")));
    corpus.add(
        "programme/numbered-otherwise-than-the-plan.xlsx",
        Form.begun()
            .row("1", "Chương trình tư vấn, trợ giúp cơ sở CNNT")
            .row(Form.but(Form.training(), NAME, "Tư vấn lập dự án đầu tư"))
            .row("2", "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT")
            .row(Form.but(Form.visit(), NUMBER, "2.1")));
    corpus.add(
        "programme/of-no-plan.xlsx",
        Form.begun()
            .row("1", "Chương trình xúc tiến thương mại điện tử")
            .rows(Form.training(), Form.visit()));
    corpus.add(
        "programme/by-the-name-of-the-item.xlsx",
        Form.begun()
            .row(
                Form.but(
                    Form.training(),
                    NUMBER,
                    1,
                    NAME,
                    "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT: tập huấn khởi sự")));
    corpus.add(
        "programme/misprinted.xlsx",
        Form.begun()
            .row("1", "Chương trình nâng cao năng lực quản lí cho cơ sở CNTT")
            .rows(Form.training(), Form.visit()));
  }

  private static Book byColumn(Object first, Object second, Object third) {
    return withProgrammeColumn()
        .row(programmed(Form.training(), first))
        .row(programmed(Form.visit(), second))
        .row(programmed(Form.lathe(), third));
  }

  private static Book withProgrammeColumn() {
    return Form.letterhead(Book.xlsx()).row(programmed(Form.heading(), "Chương trình"));
  }

  private static @Nullable Object[] programmed(@Nullable Object[] row, @Nullable Object programme) {
    @Nullable Object[] longer = java.util.Arrays.copyOf(row, row.length + 1);
    longer[row.length] = programme;
    return longer;
  }

  private static Book columnAgainstGroup() {
    return withProgrammeColumn()
        .rows(Form.programme1())
        .row(programmed(Form.training(), "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT"))
        .row(programmed(Form.visit(), "Chương trình ứng dụng máy móc thiết bị tiên tiến"));
  }

  private static void totals(Corpus corpus) {
    corpus.add("rows/total-first.xlsx", Form.begun().rows(Form.total()).rows(Form.items()));
    corpus.add(
        "rows/total-wrong.xlsx",
        Form.begun().rows(Form.items()).row(Form.but(Form.total(), TOTAL, 854000)));
    corpus.add(
        "rows/total-in-number-column.xlsx",
        Form.begun()
            .rows(Form.items())
            .row(Form.but(Form.total(), NUMBER, "TỔNG CỘNG:", NAME, null))
            .merge("A11:F11"));
    corpus.add("rows/totals-without-a-label.xlsx", withoutLabels());
    corpus.add(
        "rows/amounts-without-a-label-that-are-no-total.xlsx",
        Form.begun().rows(Form.items()).row(Form.but(Form.total(), NAME, null, TOTAL, 854000)));
    corpus.add(
        "rows/words-in-two-cells.xlsx",
        Form.begun()
            .rows(Form.items())
            .rows(Form.total())
            .row("Bằng chữ:", "Tám trăm bốn mươi lăm triệu đồng"));
    corpus.add(
        "rows/words-against-total.xlsx",
        Form.begun()
            .rows(Form.items())
            .rows(Form.total())
            .row("Bằng chữ: Tám trăm năm mươi bốn triệu đồng./."));
  }

  /** Below the first programme its sum, below the second that of all. */
  private static Book withoutLabels() {
    return Form.begun()
        .rows(Form.programme1(), Form.training(), Form.visit())
        .row(null, null, null, null, null, null, 245000, 245000, 0, 0)
        .rows(Form.programme2(), Form.lathe())
        .row(Form.but(Form.total(), NAME, null));
  }

  private static void merged(Corpus corpus) {
    corpus.add(
        "merged/beneficiary-over-three-rows.xlsx",
        Form.begun()
            .rows(Form.programme1())
            .row(Form.but(Form.training(), BENEFICIARY, "HTX Phú Lâm"))
            .row(Form.but(Form.visit(), BENEFICIARY, null, IMPLEMENTER, null))
            .row(
                Form.but(
                    Form.visit(),
                    NUMBER,
                    "1.3",
                    NAME,
                    "Hội thảo",
                    BENEFICIARY,
                    null,
                    IMPLEMENTER,
                    null))
            .merge("D7:D9", "C7:C9"));
    corpus.add(
        "merged/amount-over-three-rows.xlsx",
        Form.begun()
            .rows(Form.programme1())
            .row(Form.but(Form.training(), TOTAL, 195000, PROVINCIAL, 195000))
            .row(Form.but(Form.visit(), TOTAL, null, PROVINCIAL, null, OWN, null, Form.OTHER, null))
            .row(
                Form.but(
                    Form.visit(),
                    NUMBER,
                    "1.3",
                    NAME,
                    "Hội thảo",
                    TOTAL,
                    null,
                    PROVINCIAL,
                    null,
                    OWN,
                    null,
                    Form.OTHER,
                    null))
            .merge("G7:G9", "H7:H9"));
    corpus.add(
        "merged/name-over-two-rows.xlsx",
        Form.begun()
            .rows(Form.programme2())
            .row(Form.but(Form.lathe(), NUMBER, "2.1"))
            .row(null, null, null, "Cơ sở cơ khí Tân Tiến", null, null, 400000, 200000, 200000, 0)
            .merge("A7:A8", "B7:B8", "C7:C8", "E7:E8", "F7:F8"));
    corpus.add(
        "merged/programme-down-a-column.xlsx",
        withProgrammeColumn()
            .row(
                programmed(
                    Form.training(), "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT"))
            .row(programmed(Form.visit(), null))
            .row(programmed(Form.lathe(), "Chương trình ứng dụng máy móc thiết bị tiên tiến"))
            .merge("L6:L7"));
  }

  private static void odd(Corpus corpus) {
    corpus.add(
        "rows/blank-and-prepared-rows.xlsx",
        Form.begun()
            .row()
            .rows(Form.programme1(), Form.training())
            .row("1.2", null, null, null, null, null, 0, 0, 0, 0)
            .skip(3)
            .rows(Form.programme2(), Form.lathe())
            .row("2.2")
            .skip(1)
            .rows(Form.closing()));
    corpus.add(
        "rows/amount-without-a-name.xlsx",
        Form.begun().rows(Form.programme1()).row(Form.but(Form.training(), NAME, null)));
    corpus.add(
        "rows/name-without-anything.xlsx",
        Form.begun()
            .rows(Form.programme1(), Form.training())
            .row("1.2", "Khảo sát, học tập kinh nghiệm"));
    corpus.add(
        "rows/notes-below-the-total.xlsx",
        Form.begun()
            .rows(Form.items())
            .rows(Form.total())
            .row("Ghi chú:")
            .row(null, "- Các đề án trên chưa được hỗ trợ từ nguồn khác;")
            .row(null, "- Kinh phí đối ứng đã có cam kết của cơ sở."));
    corpus.add(
        "rows/signature.xlsx",
        Form.begun()
            .rows(Form.items())
            .rows(Form.total())
            .skip(1)
            .row(null, null, null, null, null, "Tân Phú, ngày 12 tháng 3 năm 2021")
            .row(null, "Người lập biểu", null, null, null, "TM. ỦY BAN NHÂN DÂN")
            .row(null, null, null, null, null, "KT. CHỦ TỊCH")
            .row(null, null, null, null, null, "PHÓ CHỦ TỊCH")
            .skip(3)
            .row(null, "Trần Thị Bích", null, null, null, "Nguyễn Văn Tám"));
    corpus.add(
        "rows/two-items-of-the-same-name.xlsx",
        Form.begun()
            .rows(Form.programme1(), Form.training(), Form.but(Form.training(), NUMBER, "1.2")));
  }
}
