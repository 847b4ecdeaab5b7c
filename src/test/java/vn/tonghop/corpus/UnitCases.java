package vn.tonghop.corpus;

import static vn.tonghop.corpus.Form.PROVINCIAL;
import static vn.tonghop.corpus.Form.TOTAL;

import org.jspecify.annotations.Nullable;

/** Where the unit of money stands, and what is done where it does not. */
final class UnitCases {

  private UnitCases() {}

  static void addTo(Corpus corpus) {
    corpus.add("unit/dong.xlsx", amounts("Đơn vị tính: đồng", 195000000));
    corpus.add("unit/ngan-dong.xlsx", amounts("ĐVT: ngàn đồng", 195000));
    corpus.add("unit/1000-dong.xlsx", amounts("Đơn vị: 1.000đ", 195000));
    corpus.add("unit/trieu-dong.xlsx", amounts("(Đvt: Triệu đồng)", 195.5));
    corpus.add("unit/ty-dong.xlsx", amounts("ĐƠN VỊ TÍNH: TỶ ĐỒNG", 1.195));
    corpus.add("unit/ti-dong.xlsx", amounts("đvt: tỉ đồng", 1.195));
    corpus.add("unit/unlabelled.xlsx", amounts("(triệu đồng)", 195.5));
    corpus.add(
        "unit/label-and-unit-in-two-cells.xlsx",
        table(
            Form.letterhead(Book.xlsx(), null)
                .row(null, null, null, null, null, null, "ĐVT:", "triệu đồng")
                .row(Form.heading()),
            195));
    corpus.add(
        "unit/beside-the-title.xlsx",
        table(
            Book.xlsx()
                .row("UBND HUYỆN TÂN PHÚ", null, null, null, null, "ĐVT: triệu đồng")
                .row(Form.heading()),
            195));
    corpus.add(
        "unit/in-a-heading.xlsx",
        table(
            Form.letterhead(Book.xlsx(), null)
                .row(Form.but(Form.heading(), TOTAL, "Tổng kinh phí (triệu đồng)")),
            195));
    corpus.add(
        "unit/in-every-heading.xlsx",
        table(
            Form.letterhead(Book.xlsx(), null)
                .row(
                    Form.but(
                        Form.heading(),
                        TOTAL,
                        "Tổng KP (tr.đồng)",
                        PROVINCIAL,
                        "KPKC (tr.đồng)",
                        Form.OWN,
                        "Đối ứng (tr.đồng)",
                        Form.OTHER,
                        "Nguồn khác (tr.đồng)")),
            195));
    corpus.add(
        "unit/in-the-group-heading.xlsx",
        table(
            Form.letterhead(Book.xlsx(), null)
                .row(
                    "TT",
                    "Tên đề án",
                    "Đơn vị thực hiện",
                    "Đơn vị thụ hưởng",
                    "Bắt đầu",
                    "Kết thúc",
                    "Kinh phí (triệu đồng)")
                .row(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "Tổng KP",
                    "KPKC",
                    "Đối ứng",
                    "Nguồn khác",
                    "Ghi chú")
                .merge("G5:J5"),
            195));
    corpus.add(
        "unit/in-a-row-below-the-heading.xlsx",
        table(
            Form.letterhead(Book.xlsx(), null)
                .row(Form.heading())
                .row(
                    null,
                    null,
                    null,
                    null,
                    "(tháng)",
                    "(tháng)",
                    "(triệu đồng)",
                    "(triệu đồng)",
                    "(triệu đồng)",
                    "(triệu đồng)"),
            195));
    corpus.add("unit/nowhere.xlsx", amounts(null, 195000));
    corpus.add("unit/unknown.xlsx", amounts("ĐVT: USD", 195000));
    corpus.add(
        "unit/two-that-differ.xlsx",
        table(
            Form.letterhead(Book.xlsx(), "ĐVT: nghìn đồng")
                .row(Form.but(Form.heading(), TOTAL, "Tổng kinh phí (triệu đồng)")),
            195));
    corpus.add("unit/in-the-cell.xlsx", inTheCell());
    corpus.add("unit/in-the-cell-against-the-sheet.xlsx", table(Form.begun(), "195 triệu"));
    corpus.add("unit/a-thousand-times-too-large.xlsx", thousandfold("ĐVT: triệu đồng"));
    corpus.add("unit/a-thousand-times-too-small.xlsx", thousandfold("ĐVT: đồng"));
  }

  private static Book amounts(@Nullable String unitLine, Object amount) {
    return table(Form.letterhead(Book.xlsx(), unitLine).row(Form.heading()), amount);
  }

  private static Book table(Book begun, Object amount) {
    return begun.rows(
        Form.programme1(), Form.but(Form.training(), TOTAL, amount, PROVINCIAL, amount));
  }

  private static Book inTheCell() {
    return Form.letterhead(Book.xlsx(), null)
        .row(Form.heading())
        .rows(Form.programme1())
        .row(
            Form.but(
                Form.training(),
                TOTAL,
                "195 triệu",
                PROVINCIAL,
                "195 triệu đồng",
                Form.OWN,
                "0 đồng",
                Form.OTHER,
                "0 đồng"))
        .rows(Form.programme2())
        .row(
            Form.but(
                Form.lathe(),
                TOTAL,
                "1,2 tỷ",
                PROVINCIAL,
                "600 tr.đ",
                Form.OWN,
                "600.000.000 đồng",
                Form.OTHER,
                "0 đồng"));
  }

  private static Book thousandfold(String unitLine) {
    return Form.body(Form.letterhead(Book.xlsx(), unitLine).row(Form.heading()));
  }
}
