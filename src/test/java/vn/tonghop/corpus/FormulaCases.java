package vn.tonghop.corpus;

import static vn.tonghop.corpus.Form.OTHER;
import static vn.tonghop.corpus.Form.OWN;
import static vn.tonghop.corpus.Form.PROVINCIAL;
import static vn.tonghop.corpus.Form.TOTAL;

import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Amounts that are computed, and what the workbook says of their results. */
final class FormulaCases {

  private FormulaCases() {}

  static void addTo(Corpus corpus) {
    corpus.add("formula/cached.xlsx", sums(Book.xlsx()).calculated());
    corpus.add("formula/cached.xls", sums(Book.xls()).calculated());
    corpus.add("formula/not-cached.xlsx", sums(Book.xlsx()));
    corpus.add("formula/stale.xlsx", total(Put.formula("H7+I7+J7", 590000)));
    corpus.add("formula/stale.xls", total(Book.xls(), Put.formula("H7+I7+J7", 590000)));
    corpus.add("formula/error-value.xlsx", total(Put.failed("H7/0", FormulaError.DIV0)));
    corpus.add("formula/error-value.xls", total(Book.xls(), Put.failed("H7/0", FormulaError.DIV0)));
    corpus.add("formula/lost-reference.xlsx", total(Put.failed("#REF!+H7", FormulaError.REF)));
    corpus.add("formula/circular.xlsx", total(Put.formula("G7+H7", 600000)));
    corpus.add("formula/circular-not-cached.xlsx", total(Put.formula("G7+H7")));
    corpus.add(
        "formula/external-cached.xlsx", external(total(Put.formula("H7*2", 600000)).bytes()));
    corpus.add("formula/external-not-cached.xlsx", external(total(Put.formula("H7*2")).bytes()));
    corpus.add("formula/volatile.xlsx", total(Put.formula("H7+I7+0*TODAY()", 600000)));
    corpus.add("formula/volatile-not-cached.xlsx", total(Put.formula("H7+I7+0*TODAY()")));
    corpus.add("formula/unknown-function.xlsx", unknownFunction());
    corpus.add("formula/another-sheet.xlsx", anotherSheet());
    corpus.add(
        "formula/text-result.xlsx", total(Put.formula("TEXT(H7+I7,\"#.##0\")")).calculated());
    corpus.add(
        "formula/months.xlsx",
        Form.begun()
            .rows(Form.programme1())
            .row(
                Form.but(
                    Form.training(), Form.START, Put.formula("2+3"), Form.END, Put.formula("E7+1")))
            .calculated());
    corpus.add("formula/whole-sheet-not-cached.xlsx", notCached());
  }

  private static Book sums(Book book) {
    return Form.begun(book)
        .rows(Form.programme2())
        .row(Form.but(Form.lathe(), TOTAL, Put.formula("SUM(H7:J7)"), OTHER, null))
        .row(
            Form.but(
                Form.total(),
                TOTAL,
                Put.formula("SUM(G7:G7)"),
                PROVINCIAL,
                Put.formula("SUM(H7:H7)"),
                OWN,
                Put.formula("I7"),
                OTHER,
                null));
  }

  private static Book total(Put total) {
    return total(Book.xlsx(), total);
  }

  private static Book total(Book book, Put total) {
    return Form.begun(book).rows(Form.programme2()).row(Form.but(Form.lathe(), TOTAL, total));
  }

  private static Book anotherSheet() {
    return total(Put.formula("'Dự toán'!B1"))
        .sheet("Dự toán")
        .row("Tổng dự toán", 600000)
        .calculated();
  }

  private static Book notCached() {
    Book book = Form.begun().rows(Form.programme1());
    @Nullable Object[] computed = {TOTAL, Put.formula("H7+I7+J7"), PROVINCIAL, 195000};
    return book.row(Form.but(Form.training(), computed))
        .row(Form.but(Form.visit(), TOTAL, Put.formula("H8+I8+J8")))
        .row(
            Form.but(
                Form.total(),
                TOTAL,
                Put.formula("SUM(G7:G8)"),
                PROVINCIAL,
                Put.formula("SUM(H7:H8)"),
                OWN,
                Put.formula("SUM(I7:I8)"),
                OTHER,
                Put.formula("SUM(J7:J8)")));
  }

  private static byte[] unknownFunction() {
    byte[] book = total(Put.formula("H7+I7")).bytes();
    return Zip.rewritten(
        book, "xl/worksheets/sheet1.xml", xml -> xml.replace("H7+I7", "CONGTIEN(H7,I7)"));
  }

  /** A reference to a workbook that nobody has. */
  private static byte[] external(byte[] book) {
    return ExternalLink.in(book, "H7*2");
  }
}
