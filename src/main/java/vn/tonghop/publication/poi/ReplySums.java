package vn.tonghop.publication.poi;

import java.util.List;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;
import vn.tonghop.publication.ReplyWords;
import vn.tonghop.publication.poi.FeedbackLooks.Use;

/** What became of the rows and the money of a submitter, source by source. */
final class ReplySums {

  private static final List<Fate> FATES =
      List.of(Fate.ACCEPTED, Fate.REJECTED, Fate.DUPLICATE, Fate.SUPERSEDED);

  private final FeedbackPage page;
  private final LedgerLine sum;
  private final boolean published;

  ReplySums(FeedbackPage page, LedgerLine sum, boolean published) {
    this.page = page;
    this.sum = sum;
    this.published = published;
  }

  /** Writes the table from that row on, and returns the row below it. */
  int write(int first) {
    page.begin(first);
    page.text(first, 0, 2, "Đề án", Use.HEADING);
    page.text(first, 3, "Số dòng", Use.HEADING);
    page.text(first, 4, "Tổng kinh phí", Use.HEADING);
    page.text(first, 5, "Ngân sách tỉnh", Use.HEADING);
    page.text(first, 6, "Đơn vị thụ hưởng", Use.HEADING);
    page.text(first, 7, "Nguồn khác", Use.HEADING);
    int at = first;
    for (Fate fate : FATES) {
      at++;
      row(at, ReplyWords.fate(fate, published), sum.of(fate).rows(), sum.of(fate).money());
    }
    if (sum.of(Fate.READ).rows() > 0) {
      LedgerLine.Tally waiting = sum.of(Fate.READ);
      row(++at, ReplyWords.fate(Fate.READ, published), waiting.rows(), waiting.money());
    }
    sum(++at, "Cộng các đề án đã đọc", sum.rowsRead() - sum.notProposal());
    amounts(at, sum.moneyRead(), Use.SUM);
    row(++at, "Dòng không phải đề án (tiêu đề, cộng …)", sum.notProposal());
    sum(++at, "Cộng các dòng đã đọc", sum.rowsRead());
    return at + 1;
  }

  private void row(int at, String label, long rows, Funding money) {
    row(at, label, rows);
    amounts(at, money, Use.AMOUNT);
  }

  private void row(int at, String label, long rows) {
    frame(at, label, Use.TEXT);
    page.amount(at, 3, Dong.of(rows), Use.AMOUNT);
  }

  private void sum(int at, String label, long rows) {
    frame(at, label, Use.HEADING);
    page.amount(at, 3, Dong.of(rows), Use.SUM);
  }

  private void frame(int at, String label, Use use) {
    page.begin(at);
    for (int column = 0; column <= 7; column++) {
      page.text(at, column, "", Use.TEXT);
    }
    page.text(at, 0, 2, label, use);
  }

  private void amounts(int at, Funding money, Use use) {
    page.amount(at, 4, money.total(), use);
    page.amount(at, 5, money.provincial(), use);
    page.amount(at, 6, money.beneficiary(), use);
    page.amount(at, 7, money.other(), use);
  }
}
