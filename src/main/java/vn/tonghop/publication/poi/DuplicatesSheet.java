package vn.tonghop.publication.poi;

import java.util.List;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.publication.DuplicateWords;
import vn.tonghop.publication.PublishedDuplicates;
import vn.tonghop.publication.RevisionMark;
import vn.tonghop.publication.SubmitterNames;

/**
 * What was sent more than once, or may have been: group by group, what became of each đề án, who
 * said so and why, and how much speaks for it, as a sum that can be looked into.
 */
final class DuplicatesSheet {

  static final String NAME = "Trùng lặp";

  private static final String GREY = "EDEDED";

  private DuplicatesSheet() {}

  static void write(
      Book book, RevisionMark mark, PublishedDuplicates duplicates, SubmitterNames submitters) {
    ListSheet<DuplicateRow> sheet = new ListSheet<>(book, NAME, DuplicateColumns.all());
    sheet.head(
        "ĐỀ ÁN TRÙNG HOẶC NGHI TRÙNG TRONG KẾ HOẠCH KHUYẾN CÔNG NĂM " + mark.year(),
        SheetLine.of(
            mark,
            "Lần tổng hợp " + mark.revision() + ": " + DuplicateWords.counts(duplicates.counts())));
    for (SettledGroup group : duplicates.listed()) {
      sheet.band(
          DuplicateWords.headline(group), group.isOpen() ? SeverityColour.YELLOW.hex() : GREY);
      for (int place = 0; place < group.members().size(); place++) {
        sheet.row(new DuplicateRow(group, place, submitters));
      }
    }
    if (duplicates.counts().groups() == 0) {
      sheet.remark("Không có đề án nào trùng hoặc nghi trùng.");
    } else if (duplicates.unlisted() > 0) {
      sheet.remark(
          "Còn " + duplicates.unlisted() + " nhóm nữa không ghi ở đây; xem bằng lệnh review.");
    }
    if (duplicates.counts().groups() > 0) {
      sheet.below("Cách đọc", explained(mark));
    }
    sheet.paper();
  }

  private static List<String> explained(RevisionMark mark) {
    return List.of(
        "TT: số thứ tự trong nhóm; đề án số 1 là đề án được đề xuất tính, các đề án khác được so với"
            + " đề án này. Ô tô xanh là chỗ khác với đề án số 1.",
        "Điểm: dương là dấu hiệu giống nhau, âm là dấu hiệu khác nhau, 0 là không nói lên điều gì, để"
            + " trống là không có gì để so. Cộng điểm là tổng các điểm đó; càng cao càng giống nhau.",
        "Quyết định về một nhóm bằng lệnh: review "
            + mark.year()
            + " decide NHÓM merge|separate|keep --reason LÝ-DO; chỉ về một số đề án của nhóm thì thêm"
            + " --members, ví dụ --members 2-3,5.");
  }
}
