package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingText;
import vn.tonghop.matching.Agreement;
import vn.tonghop.matching.Evidence;
import vn.tonghop.matching.Score;
import vn.tonghop.matching.ScorePart;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.publication.poi.Computed.RowSum;

/** The columns of the list of duplicates: what each đề án says, and how much speaks for it. */
final class DuplicateColumns {

  private static final FindingText TEXT = FindingText.in(Locale.forLanguageTag("vi"));

  private static final List<ListColumn<DuplicateRow>> DESCRIBING =
      List.of(
          ListColumn.centred("TT", 5, DuplicateRow::number),
          ListColumn.<DuplicateRow>centred("Kết quả", 11, DuplicateRow::standing)
              .filled(DuplicateRow::colour),
          ListColumn.left("Nơi ghi", 16, DuplicateRow::where),
          new ListColumn<>(
              "Đơn vị gửi",
              13,
              Look.CELL,
              row -> row.submitter(row.proposal()),
              row -> marked(row, Proposal::submitterCode)),
          text("Tên đề án", 26, Proposal::name),
          text("Đơn vị thụ hưởng", 17, Proposal::beneficiary),
          text("Đơn vị thực hiện", 14, Proposal::implementer),
          text("Mục tiêu và nội dung chính", 26, Proposal::objective),
          text("Dự kiến kết quả", 20, Proposal::expectedResult),
          months(),
          amount("Tổng kinh phí (đồng)", Funding::total),
          amount("Ngân sách tỉnh (đồng)", Funding::provincial),
          amount("Đơn vị thụ hưởng đóng góp (đồng)", Funding::beneficiary),
          amount("Nguồn khác (đồng)", Funding::other));

  private DuplicateColumns() {}

  static List<ListColumn<DuplicateRow>> all() {
    List<ListColumn<DuplicateRow>> columns = new ArrayList<>(DESCRIBING);
    for (Evidence evidence : Evidence.values()) {
      columns.add(ListColumn.centred(heading(evidence), 7, row -> points(row.score(), evidence)));
    }
    ListColumn<DuplicateRow> sum = ListColumn.centred("Cộng điểm", 7, DuplicateColumns::sum);
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

  private static ListColumn<DuplicateRow> text(
      String heading, double characters, Function<Proposal, @Nullable String> said) {
    return ListColumn.<DuplicateRow>left(heading, characters, row -> said.apply(row.proposal()))
        .filled(row -> marked(row, said));
  }

  /** "3-12". */
  private static ListColumn<DuplicateRow> months() {
    Function<Proposal, @Nullable Object> said =
        proposal -> month(proposal.startMonth()) + "-" + month(proposal.endMonth());
    return ListColumn.<DuplicateRow>centred("Tháng", 7, row -> said.apply(row.proposal()))
        .filled(row -> marked(row, said));
  }

  private static String month(@Nullable Integer month) {
    return month == null ? "?" : month.toString();
  }

  private static ListColumn<DuplicateRow> amount(String heading, Function<Funding, Dong> amount) {
    Function<Proposal, @Nullable Object> said =
        proposal -> proposal.funding() == null ? null : amount.apply(proposal.funding());
    return new ListColumn<>(
        heading,
        13.5,
        Look.CELL.aligned(HorizontalAlignment.RIGHT),
        row -> said.apply(row.proposal()),
        row -> marked(row, said));
  }

  /** What differs from the first of the group. */
  private static @Nullable String marked(
      DuplicateRow row, Function<Proposal, ? extends @Nullable Object> said) {
    return row.differs(said) ? SeverityColour.BLUE.hex() : null;
  }

  private static @Nullable Object points(Score score, Evidence evidence) {
    return score.parts().stream()
        .filter(part -> part.evidence() == evidence && part.agreement() != Agreement.UNKNOWN)
        .map(ScorePart::points)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Object sum(DuplicateRow row) {
    int first = DESCRIBING.size();
    return row.score().parts().isEmpty()
        ? null
        : new RowSum(
            first, first + Evidence.values().length - 1, BigDecimal.valueOf(row.score().points()));
  }
}
