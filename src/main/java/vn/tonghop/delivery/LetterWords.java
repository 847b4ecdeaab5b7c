package vn.tonghop.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.tonghop.definition.MailRoute;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.proposal.Submitter;
import vn.tonghop.publication.SenderWords;

/** What the letters say, in Vietnamese. */
record LetterWords(PlanDefinition definition, int revision, MailRoute route) {

  /** "Kế hoạch khuyến công năm 2021, tỉnh Đồng Nai (lần tổng hợp 1)". */
  String planSubject() {
    return "Kế hoạch khuyến công năm " + definition.year() + ", " + province() + edition();
  }

  /**
   * @param head of the decision log, which stands at the foot of the appendix too
   */
  String planText(List<Attachment> files, String head) {
    List<String> lines = new ArrayList<>();
    lines.add("Kính gửi Quý cơ quan,");
    lines.add("");
    lines.add("Gửi kèm " + planSubject() + ".");
    if (revision > 1) {
      lines.add("Bản này thay cho các lần tổng hợp trước của năm " + definition.year() + ".");
    }
    lines.addAll(listed(files));
    lines.add("");
    lines.add("Đầu chuỗi kiểm chứng (cũng in ở cuối phụ lục):");
    lines.add(head);
    lines.addAll(foot());
    return text(lines);
  }

  /** "Phản hồi đăng ký kế hoạch khuyến công năm 2021: UBND huyện Nhơn Trạch (lần tổng hợp 1)". */
  String replySubject(Submitter submitter) {
    return "Phản hồi đăng ký kế hoạch khuyến công năm "
        + definition.year()
        + ": "
        + submitter.name()
        + edition();
  }

  String replyText(Submitter submitter, List<Attachment> files) {
    List<String> lines = new ArrayList<>();
    lines.add("Kính gửi " + submitter.name() + ",");
    lines.add("");
    lines.add(
        "Gửi kèm phản hồi về việc đăng ký kế hoạch khuyến công năm "
            + definition.year()
            + " của "
            + province()
            + edition()
            + ": đã nhận những tệp nào, kết quả ra sao, điều gì cần sửa và sửa thế nào.");
    lines.add(
        "Sheet đầu tiên của tệp cho biết đơn vị phải làm gì. Nếu phải sửa, đề nghị gửi lại trước"
            + " hết ngày "
            + SenderWords.day(definition.submissions().correctBy())
            + ".");
    lines.addAll(listed(files));
    lines.addAll(foot());
    return text(lines);
  }

  private String province() {
    return definition.province().level() + " " + definition.province().name();
  }

  private String edition() {
    return " (lần tổng hợp " + revision + ")";
  }

  private static List<String> listed(List<Attachment> files) {
    List<String> lines = new ArrayList<>(List.of("", "Tệp kèm theo và mã SHA-256 của tệp:"));
    files.forEach(file -> lines.add("- " + file.name() + "\n  " + file.sha256()));
    return lines;
  }

  private List<String> foot() {
    return List.of(
        "",
        "Thư này do chương trình tổng hợp gửi tự động. Mọi ý kiến xin trả lời về "
            + Objects.requireNonNullElse(route.replyTo(), route.from())
            + ".");
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
