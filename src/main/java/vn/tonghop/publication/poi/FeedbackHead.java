package vn.tonghop.publication.poi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tonghop.finding.FindingText;
import vn.tonghop.finding.Severity;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Fate;
import vn.tonghop.publication.AnnotatedWorkbook.Extent;
import vn.tonghop.publication.Feedback;

/** The lines above the list of findings. */
final class FeedbackHead {

  private static final FindingText TEXT = FindingText.in(Locale.forLanguageTag("vi"));

  private FeedbackHead() {}

  /** "742-nhon-trach.xlsx – UBND huyện Nhơn Trạch – Kế hoạch khuyến công năm 2021". */
  static String whose(Feedback feedback) {
    List<String> parts = new ArrayList<>();
    parts.add(feedback.ledger().file());
    parts.add(feedback.submitter() == null ? "chưa rõ đơn vị gửi" : feedback.submitter());
    parts.add("Kế hoạch khuyến công năm " + feedback.year());
    return String.join(" – ", parts);
  }

  /** What was found, and what became of the đề án. */
  static String counts(Feedback feedback) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      counts.add(
          feedback.counts().of(severity) + " " + TEXT.severity(severity).toLowerCase(Locale.ROOT));
    }
    return String.join(", ", counts) + ". " + proposals(feedback);
  }

  private static String proposals(Feedback feedback) {
    LedgerLine ledger = feedback.ledger();
    long read = ledger.rowsRead() - ledger.notProposal();
    String unit =
        feedback.unit() == null ? "chưa rõ đơn vị tính" : "đơn vị tính " + feedback.unit().label();
    return "Đọc được "
        + Dong.of(read).grouped()
        + " đề án ("
        + unit
        + "), chấp nhận "
        + Dong.of(ledger.of(Fate.ACCEPTED).rows()).grouped()
        + " với tổng kinh phí "
        + ledger.of(Fate.ACCEPTED).money().total().grouped()
        + " đồng, trong đó ngân sách tỉnh "
        + ledger.of(Fate.ACCEPTED).money().provincial().grouped()
        + " đồng.";
  }

  /** How to go on from here. */
  static String advice(Extent extent) {
    return switch (extent) {
      case MARKED ->
          "Bấm vào vị trí để đến ô; ô đó được tô màu, điều cần sửa nằm trong ghi chú của ô. Lỗi:"
              + " đề án chưa được chấp nhận. Cảnh báo: được chấp nhận nhưng cần xem lại. Ghi nhận:"
              + " để biết. Có thể sửa ngay trong tệp này rồi gửi lại, không cần xóa sheet này.";
      case LIST_OF_UNREADABLE ->
          "Tệp đã gửi không mở được nên đây chỉ là danh sách, không có bảng của đơn vị.";
      case LIST_OF_LARGE ->
          "Tệp đã gửi quá lớn nên đây chỉ là danh sách, không có bảng của đơn vị. Vị trí là của"
              + " tệp đã gửi.";
    };
  }
}
