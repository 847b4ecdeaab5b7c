package vn.tonghop.publication.poi;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.history.EarlierPlan;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.PublishedSubmission;
import vn.tonghop.publication.SubmitterNames;

/** From which files the plan was made, byte by byte, and how anyone can prove it. */
final class OriginSheet {

  static final String NAME = "Nguồn gốc";

  /**
   * A file that was taken in.
   *
   * @param sender who sent it, or of which year it is the approved plan
   * @param accepted number of its đề án that are in the plan; null of the plan of an earlier year
   */
  private record Sent(
      int number, String name, String sender, @Nullable Long accepted, String sha256) {}

  private static final List<ListColumn<Sent>> COLUMNS =
      List.of(
          ListColumn.centred("TT", 6, Sent::number),
          ListColumn.left("Tệp", 44, Sent::name),
          ListColumn.left("Đơn vị gửi", 44, Sent::sender),
          ListColumn.centred("Số đề án đưa vào kế hoạch", 14, Sent::accepted),
          ListColumn.left("SHA-256 của tệp", 74, Sent::sha256));

  private OriginSheet() {}

  static void write(Book book, Publication publication) {
    int year = publication.plan().year();
    ListSheet<Sent> sheet = new ListSheet<>(book, NAME, COLUMNS);
    sheet.head(
        "NGUỒN GỐC SỐ LIỆU KẾ HOẠCH KHUYẾN CÔNG NĂM " + year,
        SheetLine.of(
            publication.mark(),
            "Lần tổng hợp "
                + publication.revision()
                + ", lập từ "
                + (publication.submissions().size() + publication.earlier().size())
                + " tệp dưới đây."));
    SubmitterNames names = new SubmitterNames(publication.definition());
    int number = 0;
    for (PublishedSubmission file : publication.submissions()) {
      String sender = names.of(file.submitterCode());
      sheet.row(new Sent(++number, file.name(), sender, file.accepted(), file.sha256()));
    }
    for (EarlierPlan plan : publication.earlier()) {
      String what = "(kế hoạch năm " + plan.year() + " đã duyệt, để đối chiếu)";
      sheet.row(new Sent(++number, plan.file(), what, null, plan.sha256()));
    }
    sheet.below("Cách kiểm chứng", howToVerify(publication, year));
    sheet.paper();
  }

  private static List<String> howToVerify(Publication publication, int year) {
    return List.of(
        "Mỗi đề án ở sheet "
            + AppendixSheet.NAME
            + " ghi tệp, sheet và ô gốc ở các cột bên phải bảng. Tệp gốc còn nguyên khi SHA-256 của"
            + " tệp trùng với giá trị trên.",
        "Nhật ký quyết định (audit.jsonl) có "
            + publication.auditEntries()
            + " bản ghi, nối thành chuỗi; đầu chuỗi: "
            + publication.auditHead(),
        "Kiểm tra nhật ký không bị sửa: audit verify "
            + year
            + " --head "
            + publication.auditHead(),
        "Kiểm tra tệp này và các tệp kết quả khác: so SHA-256 của từng tệp với mục outputs trong"
            + " manifest.json.");
  }
}
