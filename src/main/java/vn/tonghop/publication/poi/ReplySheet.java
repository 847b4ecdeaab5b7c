package vn.tonghop.publication.poi;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Workbook;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.FindingList;
import vn.tonghop.finding.FindingText;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.publication.Reply;
import vn.tonghop.publication.ReplyFile;
import vn.tonghop.publication.ReplyWords;
import vn.tonghop.publication.SenderWords;
import vn.tonghop.publication.SubmitterNames;
import vn.tonghop.publication.poi.FeedbackLooks.Use;

/**
 * The first sheet of a reply: what arrived, what became of it, what was sent more than once, and
 * what was found, below one another in the columns of the last.
 */
final class ReplySheet {

  private static final FindingText TEXT = FindingText.in(Locale.forLanguageTag("vi"));

  /** Of {@link FeedbackColumn}, with room for an amount in the last. */
  private static final double[] WIDTHS = {5, 25, 14, 32, 27, 31, 20, 15};

  private final FeedbackPage page;
  private final Reply reply;
  private int at;

  ReplySheet(Workbook workbook, Reply reply) {
    this.page = new FeedbackPage(workbook, workbook.getSheetAt(0), WIDTHS);
    this.reply = reply;
  }

  void write() {
    head();
    files();
    sums();
    duplicates();
    part("IV. Phát hiện");
    int heading = at;
    int title = at - 1;
    FindingRows rows = new FindingRows(page, this::place, this::isHere);
    int last = rows.write(heading, reply.findings(), reply.counts());
    rows.idle(IdleLines.toSubmitter(reply.idle()), last);
    page.keepTogether(title, heading + 1);
    page.filter(heading, last);
    page.paper(heading);
  }

  private void head() {
    line(FindingList.FEEDBACK, Use.TITLE);
    line(ReplyWords.about(reply), Use.LINE);
    line(ReplyWords.to(reply), Use.LINE);
    if (!reply.mark().isPublished()) {
      line(ReplyWords.provisional(), Use.WARNED);
    }
    line(ReplyWords.received(reply) + " " + ReplyWords.findings(reply), Use.LEFT);
    line(ReplyWords.request(reply), Use.PART);
  }

  private void line(String text, Use use) {
    page.across(at++, text, use);
  }

  /** A blank row and the title of what follows. */
  private void part(String title) {
    at++;
    line(title, Use.PART);
  }

  private void files() {
    part("I. Tệp đã nhận");
    if (reply.files().isEmpty()) {
      line("Không có.", Use.LEFT);
      return;
    }
    page.begin(at);
    heading(0, 0, "TT");
    heading(1, 1, "Tệp");
    heading(2, 2, "Tình trạng");
    heading(3, 3, "Ngày nhận và số dòng đã đọc");
    heading(4, 5, "SHA-256");
    heading(6, 7, "Bản có ghi chú trong ô");
    int number = 0;
    for (ReplyFile file : reply.files()) {
      at++;
      page.begin(at);
      page.number(at, 0, ++number, Use.CENTRED);
      page.text(at, 1, file.name(), Use.TEXT);
      page.text(at, 2, SenderWords.of(file.sent().standing()), Use.CENTRED);
      String received = ReplyWords.received(file.sent().receipt());
      page.text(at, 3, received + "\n" + ReplyWords.read(file.ledger()), Use.TEXT);
      page.text(at, 4, 5, file.sha256(), Use.HASH);
      page.text(at, 6, 7, ReplyWords.copy(file), Use.TEXT);
    }
    at++;
  }

  private void heading(int first, int last, String text) {
    page.text(at, first, last, text, Use.HEADING);
  }

  private void sums() {
    LedgerLine sum = reply.sum();
    if (sum != null && !reply.files().isEmpty()) {
      part("II. Kết quả (đồng)");
      at = new ReplySums(page, sum, reply.mark().isPublished()).write(at);
    }
  }

  private void duplicates() {
    part("III. Đề án trùng, hoặc nghi trùng với đề án khác");
    List<Reply.Member> members = reply.duplicates();
    if (members.isEmpty()) {
      line("Không có.", Use.LEFT);
    } else {
      page.begin(at);
      heading(0, 0, "TT");
      heading(1, 1, "Nơi ghi");
      heading(2, 2, "Kết quả");
      heading(3, 3, "Tên đề án");
      heading(4, 5, "Trùng với");
      heading(6, 6, "Tổng kinh phí (đồng)");
      heading(7, 7, "Ngân sách tỉnh (đồng)");
      int number = 0;
      for (Reply.Member member : members) {
        at++;
        duplicate(++number, member.group(), member.place());
      }
      at++;
    }
    if (reply.unlisted() > 0) {
      line("Còn " + reply.unlisted() + " nhóm trùng của cả tỉnh không xét ở đây.", Use.LEFT);
    }
  }

  private void duplicate(int number, SettledGroup group, int place) {
    Proposal own = group.proposal(place);
    Funding funding = own.fundingOrZero();
    page.begin(at);
    page.number(at, 0, number, Use.CENTRED);
    page.text(at, 1, place(own.address()), Use.TEXT);
    page.text(at, 2, ReplyWords.standing(group.members().get(place)), Use.CENTRED);
    page.text(at, 3, CellText.shortened(String.valueOf(own.name())), Use.TEXT);
    page.text(at, 4, 5, CellText.shortened(other(group, place)), Use.TEXT);
    page.amount(at, 6, funding.total(), Use.AMOUNT);
    page.amount(at, 7, funding.provincial(), Use.AMOUNT);
  }

  /** "UBND huyện Long Thành: Hỗ trợ … (long-thanh.xlsx, sheet Đăng ký, dòng 12)". */
  private String other(SettledGroup group, int place) {
    Proposal other = group.proposal(group.comparedWith(place));
    return new SubmitterNames(reply.definition()).of(other.submitterCode())
        + ": "
        + other.name()
        + " ("
        + TEXT.place(other.address())
        + ")";
  }

  /** The file is named where there are several. */
  private String place(Address address) {
    return reply.files().size() > 1 ? TEXT.place(address) : FeedbackColumn.place(address);
  }

  private boolean isHere(Address address) {
    return reply.files().stream()
        .anyMatch(file -> file.copy() == ReplyFile.Copy.HERE && file.name().equals(address.file()));
  }
}
