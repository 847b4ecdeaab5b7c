package vn.tonghop.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tonghop.deduplication.SettledMember;
import vn.tonghop.deduplication.Standing;
import vn.tonghop.finding.FindingText;
import vn.tonghop.finding.Severity;
import vn.tonghop.intake.Receipt;
import vn.tonghop.intake.Sender;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Fate;

/** How a submitter is told what became of what it has sent. */
public final class ReplyWords {

  private static final FindingText TEXT = FindingText.in(Locale.forLanguageTag("vi"));

  private ReplyWords() {}

  /** "Kính gửi: UBND huyện Nhơn Trạch (mã 742)". */
  public static String to(Reply reply) {
    return String.format(
        Locale.ROOT,
        "Kính gửi: %s (mã %s)",
        reply.sender().submitter().name(),
        reply.sender().submitter().code());
  }

  /** "Kế hoạch khuyến công năm 2021, tỉnh Đồng Nai – lần tổng hợp 1". */
  public static String about(Reply reply) {
    return String.format(
        Locale.ROOT,
        "Kế hoạch khuyến công năm %d, %s %s – lần tổng hợp %d",
        reply.mark().year(),
        reply.definition().province().level(),
        reply.definition().province().name(),
        reply.mark().revision());
  }

  /** Of a revision that is not published: what of this may still change. */
  public static String provisional() {
    return "Lần tổng hợp này KHÔNG ĐƯỢC XUẤT BẢN: chưa đề án nào được đưa vào kế hoạch, các số dưới"
        + " đây chỉ để đơn vị xem và sửa.";
  }

  /** What was received, and whether in time. */
  public static String received(Reply reply) {
    Sender sender = reply.sender();
    String deadline = "hạn gửi " + SenderWords.day(reply.definition().submissions().deadline());
    return switch (sender.state()) {
      case MISSING -> "Chưa nhận được tệp nào của đơn vị (" + deadline + ").";
      case NOT_SENT -> "Đơn vị không gửi tệp nào và không bắt buộc phải gửi (" + deadline + ").";
      case EXPIRED ->
          "Không nhận được tệp nào; theo danh sách, đơn vị không còn tồn tại vào ngày hết hạn gửi ("
              + deadline
              + ").";
      case IN_TIME, LATE, UNDATED, REFUSED ->
          "Đã nhận "
              + reply.files().size()
              + " tệp; tình trạng: "
              + SenderWords.of(sender.state())
              + " ("
              + deadline
              + ").";
    };
  }

  /** "Phát hiện: 2 lỗi, 1 cảnh báo, 3 ghi nhận." and what each of these means. */
  public static String findings(Reply reply) {
    StringBuilder said = new StringBuilder("Phát hiện: ");
    String separator = "";
    for (Severity severity : Severity.values()) {
      said.append(separator).append(Dong.of(reply.counts().of(severity)).grouped()).append(' ');
      said.append(TEXT.severity(severity).toLowerCase(Locale.ROOT));
      separator = ", ";
    }
    return said
        + ". Lỗi: đề án (hoặc cả tệp) chưa được chấp nhận. Cảnh báo: được chấp nhận nhưng cần xem"
        + " lại. Ghi nhận: để biết.";
  }

  /** What is asked of the submitter, and until when. */
  public static String request(Reply reply) {
    String day = "trước hết ngày " + SenderWords.day(reply.correctBy());
    Sender.State state = reply.sender().state();
    if (state == Sender.State.MISSING) {
      return "Đề nghị đơn vị gửi tệp đăng ký " + day + ".";
    }
    if (state == Sender.State.NOT_SENT || state == Sender.State.EXPIRED) {
      return "Đơn vị không phải làm gì.";
    }
    if (!reply.counts().isOpen() && reply.duplicates().isEmpty()) {
      return "Không có điều gì phải sửa. Nếu muốn thay đổi, đề nghị gửi lại " + day + ".";
    }
    return "Đề nghị đơn vị "
        + String.join(", ", steps(reply))
        + "; nếu có sửa thì gửi lại cả tệp (ghi \"Lần 2\" ở tiêu đề, lần sau nữa ghi \"Lần 3\") "
        + day
        + "."
        + advice(reply);
  }

  private static List<String> steps(Reply reply) {
    List<String> steps = new ArrayList<>();
    if (reply.counts().of(Severity.ERROR) > 0) {
      steps.add("sửa các lỗi ở phần IV");
    }
    if (reply.counts().of(Severity.WARNING) > 0) {
      steps.add("xem lại các cảnh báo ở phần IV");
    }
    if (!reply.duplicates().isEmpty()) {
      steps.add("xem phần III và cho biết nếu đó là những đề án khác nhau");
    }
    return steps;
  }

  private static String advice(Reply reply) {
    return reply.files().stream().anyMatch(file -> file.copy() == ReplyFile.Copy.HERE)
        ? " Có thể sửa ngay trong tệp này: ô cần xem được tô màu và có ghi chú; không cần xóa sheet"
            + " này."
        : "";
  }

  /** "30/03/2021 (ngày ghi trên văn bản)". */
  public static String received(@Nullable Receipt receipt) {
    return receipt == null
        ? "không rõ"
        : SenderWords.day(receipt.day()) + " (" + SenderWords.of(receipt.source()) + ")";
  }

  /** "22 dòng, trong đó 4 đề án". */
  public static String read(LedgerLine ledger) {
    return String.format(
        Locale.ROOT,
        "%s dòng, trong đó %s đề án",
        Dong.of(ledger.rowsRead()).grouped(),
        Dong.of(ledger.rowsRead() - ledger.notProposal()).grouped());
  }

  /** Where its copy with marks is, or why there is none. */
  public static String copy(ReplyFile file) {
    return switch (file.copy()) {
      case HERE -> "các sheet tiếp theo của tệp này";
      case BESIDE -> "tệp " + file.copyName();
      case NOT_NEEDED -> "không cần: không có phát hiện nào trong tệp";
      case SUPERSEDED -> "không: đã có tệp khác thay thế";
      case MACROS ->
          "không có: tệp có macro; chỉ có danh sách ở phần IV. Đề nghị gửi lại dưới dạng"
              + " .xlsx";
      case UNREADABLE -> "không có: tệp không mở được; chỉ có danh sách ở phần IV";
      case LARGE -> "không có: tệp quá lớn; chỉ có danh sách ở phần IV";
    };
  }

  /** What became of đề án; those of a revision that is not published are in no plan. */
  public static String fate(Fate fate, boolean published) {
    return switch (fate) {
      case READ -> "Chưa xét";
      case ACCEPTED -> published ? "Đưa vào kế hoạch" : "Chấp nhận";
      case REJECTED -> "Không chấp nhận (có lỗi)";
      case DUPLICATE -> "Trùng hoặc nghi trùng, không tính";
      case SUPERSEDED -> "Trong tệp đã có bản thay thế";
    };
  }

  /** What became of a đề án that was sent more than once, or may have been. */
  public static String standing(SettledMember member) {
    if (member.standing() == Standing.COUNTED) {
      return "được tính";
    }
    if (member.standing() == Standing.DUPLICATE) {
      return "trùng, không tính";
    }
    String held = member.standing() == Standing.HELD ? "chưa tính" : "tạm tính";
    return member.isOpen() ? "nghi trùng, " + held + ", đang hỏi" : held + " theo quyết định";
  }
}
