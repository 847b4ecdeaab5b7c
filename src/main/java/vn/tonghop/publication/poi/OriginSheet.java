package vn.tonghop.publication.poi;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.PublishedSubmission;

/** From which files the plan was made, byte by byte, and how anyone can prove it. */
final class OriginSheet {

  static final String NAME = "Nguồn gốc";

  /**
   * A file that was taken in.
   *
   * @param number from 1
   * @param submitter who sent it; null when nobody knows
   */
  private record Sent(int number, PublishedSubmission file, @Nullable String submitter) {}

  private static final List<ListColumn<Sent>> COLUMNS =
      List.of(
          ListColumn.centred("TT", 6, Sent::number),
          ListColumn.left("Tệp", 44, sent -> sent.file().name()),
          ListColumn.left("Đơn vị gửi", 44, Sent::submitter),
          ListColumn.centred("Số đề án đưa vào kế hoạch", 14, sent -> sent.file().accepted()),
          ListColumn.left("SHA-256 của tệp", 74, sent -> sent.file().sha256()));

  private OriginSheet() {}

  static void write(XSSFWorkbook workbook, Looks looks, Publication publication) {
    int year = publication.plan().year();
    ListSheet<Sent> sheet = new ListSheet<>(workbook, looks, NAME, COLUMNS);
    sheet.head(
        "NGUỒN GỐC SỐ LIỆU KẾ HOẠCH KHUYẾN CÔNG NĂM " + year,
        SheetLine.of(
            publication.mark(),
            "Lần tổng hợp "
                + publication.revision()
                + ", lập từ "
                + publication.submissions().size()
                + " tệp dưới đây."));
    SubmitterNames names = new SubmitterNames(publication.definition());
    int number = 0;
    for (PublishedSubmission file : publication.submissions()) {
      sheet.row(new Sent(++number, file, names.of(file.submitterCode())));
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
