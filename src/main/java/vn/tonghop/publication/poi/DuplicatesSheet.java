package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.tonghop.deduplication.DuplicateCounts;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.deduplication.SettledMember;
import vn.tonghop.deduplication.Standing;
import vn.tonghop.finding.FindingText;
import vn.tonghop.matching.Evidence;
import vn.tonghop.matching.Score;
import vn.tonghop.matching.ScorePart;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.publication.PublishedDuplicates;
import vn.tonghop.publication.RevisionMark;
import vn.tonghop.publication.poi.ListSheet.RowSum;

/**
 * What was sent more than once, or may have been: group by group, what became of each đề án, who
 * said so and why, and how much speaks for it, as a sum that can be looked into.
 */
final class DuplicatesSheet {

  static final String NAME = "Trùng lặp";

  private static final FindingText TEXT = FindingText.in(Locale.forLanguageTag("vi"));
  private static final String GREY = "EDEDED";

  private static final List<ListColumn<Member>> DESCRIBING =
      List.of(
          ListColumn.centred("TT", 5, Member::number),
          ListColumn.<Member>centred("Kết quả", 11, Member::standing).filled(Member::colour),
          ListColumn.left("Nơi ghi", 22, member -> TEXT.place(member.proposal().address())),
          text("Tên đề án", 34, Proposal::name),
          text("Đơn vị thụ hưởng", 22, Proposal::beneficiary),
          text("Đơn vị thực hiện", 17, Proposal::implementer),
          amount("Tổng kinh phí (đồng)", Funding::total),
          amount("Ngân sách tỉnh (đồng)", Funding::provincial));

  private static final List<ListColumn<Member>> COLUMNS = columns();

  /**
   * A đề án of a group.
   *
   * @param place in the group, from 0
   */
  private record Member(SettledGroup group, int place) {

    int number() {
      return place + 1;
    }

    SettledMember settled() {
      return group.members().get(place);
    }

    Proposal proposal() {
      return group.proposal(place);
    }

    Score score() {
      return settled().member().score();
    }

    String standing() {
      return TEXT.standingLabel(settled().standing().name());
    }

    /** The colour only repeats what the text says. */
    @Nullable String colour() {
      Standing standing = settled().standing();
      return standing == Standing.HELD || standing == Standing.COUNTED_IN_DOUBT
          ? SeverityColour.YELLOW.hex()
          : null;
    }

    boolean differs(Function<Proposal, ? extends @Nullable Object> said) {
      return !Objects.equals(said.apply(proposal()), said.apply(group.proposal(0)));
    }
  }

  private DuplicatesSheet() {}

  private static List<ListColumn<Member>> columns() {
    List<ListColumn<Member>> columns = new ArrayList<>(DESCRIBING);
    for (Evidence evidence : Evidence.values()) {
      columns.add(
          ListColumn.centred(heading(evidence), 9, member -> points(member.score(), evidence)));
    }
    ListColumn<Member> sum = ListColumn.centred("Cộng điểm", 8, DuplicatesSheet::sum);
    columns.add(
        new ListColumn<>(
            sum.heading(), sum.characters(), sum.look().withBold(), sum.content(), sum.fill()));
    return List.copyOf(columns);
  }

  /** "Điểm tên đề án". */
  private static String heading(Evidence evidence) {
    String label = TEXT.evidenceLabel(evidence.name());
    return "Điểm " + label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  private static ListColumn<Member> text(
      String heading, double characters, Function<Proposal, @Nullable String> said) {
    return ListColumn.<Member>left(heading, characters, member -> said.apply(member.proposal()))
        .filled(member -> member.differs(said) ? SeverityColour.BLUE.hex() : null);
  }

  private static ListColumn<Member> amount(String heading, Function<Funding, Dong> amount) {
    Function<Proposal, @Nullable Object> said =
        proposal -> proposal.funding() == null ? null : amount.apply(proposal.funding());
    return new ListColumn<>(
        heading,
        14.5,
        Look.CELL.aligned(HorizontalAlignment.RIGHT),
        member -> said.apply(member.proposal()),
        member -> member.differs(said) ? SeverityColour.BLUE.hex() : null);
  }

  private static @Nullable Object points(Score score, Evidence evidence) {
    return score.parts().stream()
        .filter(part -> part.evidence() == evidence && part.points() != 0)
        .map(ScorePart::points)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Object sum(Member member) {
    int first = DESCRIBING.size();
    return member.score().parts().isEmpty()
        ? null
        : new RowSum(
            first,
            first + Evidence.values().length - 1,
            BigDecimal.valueOf(member.score().points()));
  }

  static void write(
      XSSFWorkbook workbook, Looks looks, RevisionMark mark, PublishedDuplicates duplicates) {
    ListSheet<Member> sheet = new ListSheet<>(workbook, looks, NAME, COLUMNS);
    sheet.head(
        "ĐỀ ÁN TRÙNG HOẶC NGHI TRÙNG TRONG KẾ HOẠCH KHUYẾN CÔNG NĂM " + mark.year(),
        SheetLine.of(mark, counts(mark, duplicates.counts())));
    for (SettledGroup group : duplicates.listed()) {
      sheet.band(headline(group), group.isOpen() ? SeverityColour.YELLOW.hex() : GREY);
      for (int place = 0; place < group.members().size(); place++) {
        sheet.row(new Member(group, place));
      }
    }
    if (duplicates.counts().groups() == 0) {
      sheet.remark("Không có đề án nào trùng hoặc nghi trùng.");
    } else if (duplicates.unlisted() > 0) {
      sheet.remark(
          "Còn " + duplicates.unlisted() + " nhóm nữa không ghi ở đây; xem bằng lệnh review.");
    }
    if (duplicates.counts().groups() > 0) {
      sheet.below(
          "Cách đọc",
          List.of(
              "TT: số thứ tự trong nhóm; đề án số 1 là đề án được đề xuất tính, các đề án khác được"
                  + " so với đề án này. Ô tô xanh là chỗ khác với đề án số 1.",
              "Điểm: dương là dấu hiệu giống nhau, âm là dấu hiệu khác nhau, để trống là không có gì"
                  + " để so. Cộng điểm là tổng các điểm đó; càng cao càng giống nhau.",
              "Quyết định về một nhóm bằng lệnh: review "
                  + mark.year()
                  + " decide NHÓM merge|separate|keep --reason LÝ-DO."));
    }
    sheet.paper();
  }

  private static String counts(RevisionMark mark, DuplicateCounts counts) {
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "Lần tổng hợp %d: %d nhóm; chắc chắn trùng: %d; nghi trùng: %d, trong đó chờ quyết"
                    + " định: %d.",
                mark.revision(),
                counts.groups(),
                counts.certain(),
                counts.doubtful(),
                counts.open()));
    if (counts.held() > 0) {
      text.append(" Tạm thời không tính: ")
          .append(counts.held())
          .append(" đề án, ")
          .append(counts.heldMoney().total().grouped())
          .append(" đồng.");
    }
    return text.toString();
  }

  /** "Nhóm 1a2b3c4d: nghi trùng, chờ quyết định". */
  private static String headline(SettledGroup group) {
    String kind =
        "Nhóm " + group.shown() + ": " + (group.certain() ? "chắc chắn trùng" : "nghi trùng");
    ReviewDecision decision = group.decision();
    if (decision != null) {
      return String.format(
          Locale.ROOT,
          "%s. %s quyết định: %s. Lý do: %s",
          kind,
          decision.decidedBy(),
          TEXT.verdictLabel(decision.verdict().name()),
          decision.reason());
    }
    return group.isOpen() ? kind + ", chờ quyết định" : kind;
  }
}
