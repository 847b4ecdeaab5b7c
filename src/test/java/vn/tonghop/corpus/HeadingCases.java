package vn.tonghop.corpus;

import static vn.tonghop.corpus.Form.BENEFICIARY;
import static vn.tonghop.corpus.Form.END;
import static vn.tonghop.corpus.Form.IMPLEMENTER;
import static vn.tonghop.corpus.Form.NAME;
import static vn.tonghop.corpus.Form.NOTE;
import static vn.tonghop.corpus.Form.NUMBER;
import static vn.tonghop.corpus.Form.OTHER;
import static vn.tonghop.corpus.Form.OWN;
import static vn.tonghop.corpus.Form.PROVINCIAL;
import static vn.tonghop.corpus.Form.START;
import static vn.tonghop.corpus.Form.TOTAL;

import org.jspecify.annotations.Nullable;

/** How a table is found, and its columns. */
final class HeadingCases {

  private HeadingCases() {}

  static void addTo(Corpus corpus) {
    rows(corpus);
    columns(corpus);
    words(corpus);
    doubtful(corpus);
  }

  private static void rows(Corpus corpus) {
    corpus.add("heading/one-row.xlsx", Form.whole(Book.xlsx()));
    corpus.add("heading/one-row.xls", Form.whole(Book.xls()));
    corpus.add("heading/two-rows-merged.xlsx", Form.body(twoRows()));
    corpus.add("heading/three-rows-merged.xlsx", Form.body(threeRows()));
    corpus.add(
        "heading/numbered-columns.xlsx",
        Form.body(
            Form.begun()
                .row(
                    "(1)",
                    "(2)",
                    "(3)",
                    "(4)",
                    "(5)",
                    "(6)",
                    "7=8+9+10",
                    "(8)",
                    "(9)",
                    "(10)",
                    "(11)")));
    corpus.add(
        "heading/far-down.xlsx",
        Form.body(Form.letterhead(Book.xlsx()).skip(25).row(Form.heading())));
    corpus.add("heading/repeated-on-page-two.xlsx", repeated());
    corpus.add(
        "heading/repeated-after-one-item.xlsx",
        Form.begun()
            .rows(Form.programme1(), Form.training())
            .row(Form.heading())
            .rows(Form.programme2(), Form.lathe()));
  }

  private static Book twoRows() {
    return Form.letterhead(Book.xlsx())
        .row(
            "TT",
            "Tên đề án",
            "Đơn vị thực hiện",
            "Đơn vị thụ hưởng",
            "Thời gian",
            null,
            "Tổng KP thực hiện",
            "Trong đó",
            null,
            null,
            "Ghi chú")
        .row(
            null,
            null,
            null,
            null,
            "Bắt đầu (tháng)",
            "Kết thúc (tháng)",
            null,
            "KPKC ĐP (nguồn KC tỉnh)",
            "KP đóng góp của đơn vị thụ hưởng",
            "Nguồn khác")
        .merge("A5:A6", "B5:B6", "C5:C6", "D5:D6", "E5:F5", "G5:G6", "H5:J5", "K5:K6");
  }

  private static Book threeRows() {
    return Form.letterhead(Book.xlsx())
        .row(
            "TT",
            "Tên đề án, nhiệm vụ",
            "Đơn vị",
            null,
            "Thời gian",
            null,
            "Kinh phí (nghìn đồng)",
            null,
            null,
            null,
            "Ghi chú")
        .row(
            null,
            null,
            "thực hiện",
            "thụ hưởng",
            "Bắt đầu",
            "Kết thúc",
            "Tổng KP",
            "Trong đó",
            null,
            null)
        .row(null, null, null, null, "(tháng)", "(tháng)", null, "KPKC", "Đối ứng", "Nguồn khác")
        .merge(
            "A5:A7", "B5:B7", "C5:D5", "C6:C7", "D6:D7", "E5:F5", "G5:J5", "G6:G7", "H6:J6",
            "K5:K7");
  }

  private static Book repeated() {
    return Form.begun()
        .rows(Form.programme1(), Form.training(), Form.visit())
        .row(Form.heading())
        .rows(Form.programme2(), Form.lathe())
        .rows(Form.closing());
  }

  private static void columns(Corpus corpus) {
    corpus.add(
        "heading/columns-in-another-order.xlsx",
        arranged(
            NUMBER,
            PROVINCIAL,
            OWN,
            OTHER,
            TOTAL,
            NAME,
            NOTE,
            START,
            END,
            BENEFICIARY,
            IMPLEMENTER));
    corpus.add(
        "heading/spacer-columns.xlsx",
        arranged(
            -1,
            NUMBER,
            NAME,
            -1,
            IMPLEMENTER,
            BENEFICIARY,
            START,
            END,
            -1,
            TOTAL,
            PROVINCIAL,
            OWN,
            -1,
            OTHER,
            NOTE));
    corpus.add("heading/extra-columns.xlsx", extraColumns());
    corpus.add("heading/budget-column-beside-the-others.xlsx", besideTheOthers(105000));
    corpus.add("heading/budget-column-left-blank.xlsx", besideTheOthers(null));
    corpus.add("heading/money-without-a-heading.xlsx", withoutHeading());
    corpus.add("heading/few-columns.xlsx", arranged(NUMBER, NAME, TOTAL, PROVINCIAL));
    corpus.add(
        "heading/starts-at-column-e.xlsx",
        arranged(
            -1,
            -1,
            -1,
            -1,
            NUMBER,
            NAME,
            IMPLEMENTER,
            BENEFICIARY,
            START,
            END,
            TOTAL,
            PROVINCIAL,
            OWN,
            OTHER,
            NOTE));
  }

  private static Book arranged(int... columns) {
    return Form.letterhead(Book.xlsx())
        .rows(Form.arranged(new @Nullable Object[][] {Form.heading()}, columns))
        .rows(Form.arranged(Form.items(), columns))
        .rows(Form.arranged(new @Nullable Object[][] {Form.total()}, columns));
  }

  /** Of the lathe the district pays a part, in a column that the plan does not have. */
  private static Book besideTheOthers(@Nullable Object districtPays) {
    int[] order = {NUMBER, NAME, IMPLEMENTER, START, END, TOTAL, PROVINCIAL, -1, OWN, OTHER, NOTE};
    @Nullable Object[] heading = Form.arranged(Form.heading(), order);
    @Nullable Object[] lathe = Form.arranged(Form.lathe(), order);
    heading[7] = "Ngân sách huyện";
    lathe[7] = districtPays;
    return Form.letterhead(Book.xlsx())
        .row(heading)
        .row(Form.arranged(Form.programme1(), order))
        .row(Form.arranged(Form.training(), order))
        .row(Form.arranged(Form.programme2(), order))
        .row(lathe);
  }

  private static Book withoutHeading() {
    int[] order = {NUMBER, NAME, IMPLEMENTER, START, END, TOTAL, PROVINCIAL, -1, OWN, OTHER, NOTE};
    @Nullable Object[] training = Form.arranged(Form.training(), order);
    training[7] = 15000;
    return Form.letterhead(Book.xlsx())
        .row(Form.arranged(Form.heading(), order))
        .row(Form.arranged(Form.programme1(), order))
        .row(training);
  }

  private static Book extraColumns() {
    return Form.letterhead(Book.xlsx())
        .row(
            "TT",
            "Tên đề án",
            "Địa điểm",
            "Đơn vị thực hiện",
            "Số lao động",
            "Tổng kinh phí",
            "KPKC",
            "Điện thoại",
            "Đối ứng")
        .row("1", "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT")
        .row(
            "1.1",
            "Tập huấn khởi sự doanh nghiệp",
            "Xã Phú Lâm",
            "Phòng Kinh tế",
            30,
            195000,
            195000,
            "0251.3856123",
            0)
        .row(null, "Tổng cộng", null, null, 30, 195000, 195000, null, 0);
  }

  private static void words(Corpus corpus) {
    corpus.add(
        "heading/no-diacritics.xlsx",
        Form.body(
            heading(
                "tt",
                "ten de an",
                "don vi thuc hien",
                "don vi thu huong",
                "bat dau (thang)",
                "ket thuc (thang)",
                "tong kp thuc hien",
                "kpkc dp",
                "doi ung",
                "nguon khac",
                "ghi chu")));
    corpus.add(
        "heading/capitals-and-line-breaks.xlsx",
        Form.body(
            heading(
                "SỐ\nTT",
                "TÊN\nĐỀ ÁN,\nNHIỆM VỤ",
                "ĐƠN VỊ\r\nTHỰC HIỆN",
                "ĐƠN VỊ\nTHỤ HƯỞNG",
                "BẮT ĐẦU\n(tháng)",
                "KẾT THÚC\n(tháng)",
                "TỔNG\nKINH PHÍ",
                "KINH PHÍ\nKHUYẾN CÔNG\nHỖ TRỢ",
                "ĐỐI ỨNG:",
                "NGUỒN   KHÁC",
                "GHI\u00a0CHÚ.")));
    corpus.add(
        "heading/synonyms.xlsx",
        Form.body(
            heading(
                "STT",
                "Nội dung đề án",
                "Đơn vị chủ trì",
                "Cơ sở thụ hưởng",
                "Tháng bắt đầu",
                "Tháng kết thúc",
                "Tổng mức đầu tư",
                "NSNN hỗ trợ",
                "Tự chi trả",
                "Vốn khác",
                "Căn cứ pháp lý")));
    corpus.add(
        "heading/nfd.xlsx",
        Form.body(
            heading(
                java.util.Arrays.stream(Form.heading())
                    .map(
                        text ->
                            java.text.Normalizer.normalize(
                                String.valueOf(text), java.text.Normalizer.Form.NFD))
                    .toArray())));
    corpus.add(
        "heading/misprints.xlsx",
        Form.body(
            heading(
                "TT",
                "Tên đề ná",
                "Đơn vị thực hiệnn",
                "Đơn vị thụ hướg",
                "Bắtt đầu (tháng)",
                "Kết thúcs (tháng)",
                "Tổg KP thực hiện",
                "Kinh phí khuyến côngg hỗ trợ",
                "Đối ứng",
                "Nguồn kác",
                "Ghi chú")));
  }

  private static Book heading(@Nullable Object... cells) {
    return Form.letterhead(Book.xlsx()).row(cells);
  }

  private static void doubtful(Corpus corpus) {
    corpus.add(
        "heading/two-provincial-shares.xlsx",
        Form.letterhead(Book.xlsx())
            .row("TT", "Tên đề án", "Tổng kinh phí", "KPKC địa phương", "Ngân sách tỉnh", "Đối ứng")
            .rows(Form.programme1())
            .row("1.1", "Tập huấn khởi sự doanh nghiệp", 195000, 150000, 45000, 0)
            .row("1.2", "Khảo sát, học tập kinh nghiệm", 50000, 50000, 0, 0));
    corpus.add(
        "heading/two-names.xlsx",
        Form.letterhead(Book.xlsx())
            .row("TT", "Tên đề án", "Nội dung đề án", "Tổng kinh phí", "KPKC", "Đối ứng")
            .rows(Form.programme1())
            .row(
                "1.1",
                "Tập huấn",
                "Tập huấn khởi sự doanh nghiệp cho 30 học viên",
                195000,
                195000,
                0));
    corpus.add(
        "heading/no-provincial-share.xlsx",
        arranged(NUMBER, NAME, IMPLEMENTER, TOTAL, OWN, OTHER, NOTE));
    corpus.add(
        "heading/no-total.xlsx", arranged(NUMBER, NAME, IMPLEMENTER, PROVINCIAL, OWN, OTHER, NOTE));
    corpus.add("heading/none.xlsx", Form.body(Form.letterhead(Book.xlsx())));
    corpus.add(
        "heading/of-another-table.xlsx",
        Form.letterhead(Book.xlsx())
            .row("TT", "Họ và tên", "Chức vụ", "Điện thoại")
            .row(1, "Nguyễn Văn An", "Trưởng phòng", "0913123456")
            .row(2, "Lê Thị Bình", "Chuyên viên", "0913123457"));
  }
}
