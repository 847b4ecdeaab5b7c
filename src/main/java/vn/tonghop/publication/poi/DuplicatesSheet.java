package vn.tonghop.publication.poi;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.deduplication.DuplicateCounts;
import vn.tonghop.deduplication.MemberNumbers;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.deduplication.SettledMember;
import vn.tonghop.deduplication.Withheld;
import vn.tonghop.finding.FindingText;
import vn.tonghop.publication.PublishedDuplicates;
import vn.tonghop.publication.RevisionMark;

/**
 * What was sent more than once, or may have been: group by group, what became of each đề án, who
 * said so and why, and how much speaks for it, as a sum that can be looked into.
 */
final class DuplicatesSheet {

  static final String NAME = "Trùng lặp";

  private static final FindingText TEXT = FindingText.in(Locale.forLanguageTag("vi"));
  private static final String GREY = "EDEDED";

  private DuplicatesSheet() {}

  static void write(
      XSSFWorkbook workbook,
      Looks looks,
      RevisionMark mark,
      PublishedDuplicates duplicates,
      SubmitterNames submitters) {
    ListSheet<DuplicateRow> sheet = new ListSheet<>(workbook, looks, NAME, DuplicateColumns.all());
    sheet.head(
        "ĐỀ ÁN TRÙNG HOẶC NGHI TRÙNG TRONG KẾ HOẠCH KHUYẾN CÔNG NĂM " + mark.year(),
        SheetLine.of(mark, counts(mark, duplicates.counts())));
    for (SettledGroup group : duplicates.listed()) {
      sheet.band(headline(group), group.isOpen() ? SeverityColour.YELLOW.hex() : GREY);
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

  private static String counts(RevisionMark mark, DuplicateCounts counts) {
    return String.format(
            Locale.ROOT,
            "Lần tổng hợp %d: %d nhóm; chắc chắn trùng: %d; nghi trùng: %d; chờ quyết định: %d.",
            mark.revision(),
            counts.groups(),
            counts.certain(),
            counts.doubtful(),
            counts.open())
        + withheld(" Tạm thời không tính: ", counts.held())
        + withheld(" Giữ theo quyết định: ", counts.putOff());
  }

  private static String withheld(String label, Withheld withheld) {
    return withheld.isNothing()
        ? ""
        : label + withheld.proposals() + " đề án, " + withheld.money().total().grouped() + " đồng.";
  }

  /** "Nhóm 1a2b3c4d: nghi trùng, chờ quyết định". */
  private static String headline(SettledGroup group) {
    List<String> decided = group.decisions().stream().map(by -> decided(group, by)).toList();
    StringJoiner headline = new StringJoiner(". ");
    headline.add("Nhóm " + group.shown() + ": " + kind(group, !decided.isEmpty()));
    decided.forEach(headline::add);
    return headline.toString();
  }

  private static String kind(SettledGroup group, boolean decided) {
    if (group.isOpen()) {
      long open = group.members().stream().filter(SettledMember::isOpen).count();
      return decided
          ? "nghi trùng, còn chờ quyết định về " + open + "/" + group.members().size() + " đề án"
          : "nghi trùng, chờ quyết định";
    }
    if (group.certain()) {
      return decided ? "chương trình cho là chắc chắn trùng" : "chắc chắn trùng";
    }
    return "nghi trùng";
  }

  /** "lan@so-ct quyết định về đề án 1, 2: là cùng một đề án. Lý do: đã gọi điện hỏi". */
  private static String decided(SettledGroup group, ReviewDecision decision) {
    List<Integer> meant = group.group().places(decision.members());
    String of =
        meant.size() == group.members().size() ? "" : " về đề án " + MemberNumbers.shown(meant);
    return String.format(
        Locale.ROOT,
        "%s quyết định%s: %s. Lý do: %s",
        decision.decidedBy(),
        of,
        TEXT.verdictLabel(decision.verdict().name()),
        decision.reason());
  }
}
