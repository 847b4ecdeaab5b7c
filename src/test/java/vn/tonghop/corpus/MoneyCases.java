package vn.tonghop.corpus;

import static vn.tonghop.corpus.Form.OTHER;
import static vn.tonghop.corpus.Form.OWN;
import static vn.tonghop.corpus.Form.PROVINCIAL;
import static vn.tonghop.corpus.Form.TOTAL;

import org.jspecify.annotations.Nullable;

/** Amounts as they are typed. */
final class MoneyCases {

  private MoneyCases() {}

  static void addTo(Corpus corpus) {
    vietnamese(corpus);
    english(corpus);
    faulty(corpus);
  }

  private static void vietnamese(Corpus corpus) {
    corpus.add("money/text-with-dots.xlsx", money("600.000", "300.000", "300.000", "0"));
    corpus.add(
        "money/text-with-comma.xlsx",
        moneyIn(
            Form.letterhead(Book.xlsx(), "ĐVT: triệu đồng"), "9.230,5", "6.172,4", "3.058,1", "-"));
    corpus.add(
        "money/text-with-blanks.xlsx", money("600 000", "300\u00a0000", "300\u202f000", "\u2009"));
    corpus.add(
        "money/text-with-currency.xlsx",
        moneyIn(
            Form.letterhead(Book.xlsx(), "ĐVT: đồng"),
            "600.000.000 đ",
            "300.000.000đồng",
            "300.000.000 VNĐ",
            "0 ₫"));
    corpus.add("money/dashes-and-blanks.xlsx", money(300000, 300000, "-", null));
    corpus.add(
        "money/thousandth-of-a-unit.xlsx",
        moneyIn(Form.letterhead(Book.xlsx(), "ĐVT: triệu đồng"), 150, 123.456789, 26.543211, 0));
    corpus.add(
        "money/binary-noise.xlsx",
        moneyIn(Form.letterhead(Book.xlsx(), "ĐVT: triệu đồng"), 100.1 + 200.2, 300.3, 0, 0));
    corpus.add(
        "money/number-formats.xlsx",
        money(
            Put.formatted("#,##0", 600000),
            Put.formatted("#,##0.00 \"đ\"", 300000),
            Put.formatted("_(* #,##0_);_(* (#,##0);_(* \"-\"_)", 300000),
            Put.formatted("0.E+00", 0)));
    corpus.add("money/all-blank.xlsx", money(null, null, null, null));
    corpus.add("money/quoted-numbers.xlsx", money("'600.000", "300.000 ", " 300.000", "'0"));
    corpus.add(
        "money/million-and-a-half-is-not-one-and-a-half.xlsx",
        money("1.500.000", "1.500.000", "0", "0"));
  }

  private static void english(Corpus corpus) {
    corpus.add(
        "money/english-proven.xlsx",
        Form.letterhead(Book.xlsx(), "ĐVT: triệu đồng")
            .row(Form.heading())
            .rows(Form.programme1())
            .row(
                Form.but(
                    Form.training(), TOTAL, "1,058.4", PROVINCIAL, "1,058.4", OWN, "0", OTHER, "0"))
            .row(Form.but(Form.visit(), TOTAL, "50.5", PROVINCIAL, "50.5", OWN, "0", OTHER, "0"))
            .rows(Form.programme2())
            .row(
                Form.but(Form.lathe(), TOTAL, "1,200", PROVINCIAL, "600", OWN, "600", OTHER, "0")));
    corpus.add(
        "money/english-by-two-groups.xlsx",
        Form.letterhead(Book.xlsx(), "ĐVT: đồng")
            .row(Form.heading())
            .rows(Form.programme1())
            .row(
                Form.but(
                    Form.training(),
                    TOTAL,
                    "1,058,400,000",
                    PROVINCIAL,
                    "1,058,400,000",
                    OWN,
                    "0",
                    OTHER,
                    "0"))
            .row(
                Form.but(
                    Form.visit(),
                    TOTAL,
                    "50,000,000",
                    PROVINCIAL,
                    "50,000,000",
                    OWN,
                    "0",
                    OTHER,
                    "0")));
    corpus.add(
        "money/english-unproven.xlsx",
        Form.letterhead(Book.xlsx(), "ĐVT: triệu đồng")
            .row(Form.heading())
            .rows(Form.programme1())
            .row(
                Form.but(
                    Form.training(), TOTAL, "1,500", PROVINCIAL, "1,500", OWN, "0", OTHER, "0")));
    corpus.add(
        "money/one-dot-unproven.xlsx",
        Form.letterhead(Book.xlsx(), "ĐVT: triệu đồng")
            .row(Form.heading())
            .rows(Form.programme1())
            .row(
                Form.but(
                    Form.training(), TOTAL, "1058.4", PROVINCIAL, "1058.4", OWN, "0", OTHER, "0")));
    corpus.add(
        "money/both-notations.xlsx",
        Form.letterhead(Book.xlsx(), "ĐVT: triệu đồng")
            .row(Form.heading())
            .rows(Form.programme1())
            .row(
                Form.but(
                    Form.training(), TOTAL, "1,058.4", PROVINCIAL, "1,058.4", OWN, "0", OTHER, "0"))
            .row(
                Form.but(
                    Form.visit(), TOTAL, "1.058,4", PROVINCIAL, "1.058,4", OWN, "0", OTHER, "0"))
            .rows(Form.programme2())
            .row(
                Form.but(Form.lathe(), TOTAL, "1.500", PROVINCIAL, "1,500", OWN, "0", OTHER, "0")));
  }

  private static void faulty(Corpus corpus) {
    corpus.add("money/fraction-of-a-dong.xlsx", money(600000.0005, 300000.0005, 300000, 0));
    corpus.add("money/negative.xlsx", money(290000, 300000, -10000, 0));
    corpus.add("money/negative-in-parentheses.xlsx", money("290.000", "300.000", "(10.000)", "0"));
    corpus.add("money/negative-as-text.xlsx", money("290.000", "300.000", "-10.000", "−0"));
    corpus.add("money/too-large.xlsx", money(9000000000000.0, 9000000000000.0, 0, 0));
    corpus.add("money/words.xlsx", money("sáu trăm triệu", "300.000", "300.000", "không"));
    corpus.add("money/slips.xlsx", money("600.00", "3OO.000", "300..000", "1.2.3"));
    corpus.add("money/date-in-a-money-cell.xlsx", money(Put.date(2021, 5, 1), 300000, 300000, 0));
    corpus.add("money/true-in-a-money-cell.xlsx", money(600000, true, 300000, 0));
    corpus.add("money/total-blank.xlsx", money(null, 300000, 300000, 0));
    corpus.add("money/total-not-sum.xlsx", money(600000, 300000, 290000, 0));
    corpus.add("money/approximately.xlsx", money("khoảng 600.000", "≤ 300.000", "300.000?", "0"));
  }

  private static Book money(@Nullable Object... amounts) {
    return moneyIn(Form.letterhead(Book.xlsx()), amounts);
  }

  private static Book moneyIn(Book letterhead, @Nullable Object... amounts) {
    return letterhead
        .row(Form.heading())
        .rows(Form.programme2())
        .row(
            Form.but(
                Form.lathe(),
                TOTAL,
                amounts[0],
                PROVINCIAL,
                amounts[1],
                OWN,
                amounts[2],
                OTHER,
                amounts[3]));
  }
}
