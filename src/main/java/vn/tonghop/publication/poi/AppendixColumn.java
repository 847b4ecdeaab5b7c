package vn.tonghop.publication.poi;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PaperSize;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.DongFormat;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.publication.LegalBasisLines;

/** The columns of the appendix, in their order and with the headings of the plan of 2021. */
enum AppendixColumn {
  NUMBER("TT", null, 5, HorizontalAlignment.CENTER),
  NAME("Tên đề án", null, 20, HorizontalAlignment.LEFT),
  IMPLEMENTER("Đơn vị thực hiện", null, 14, HorizontalAlignment.CENTER),
  OBJECTIVE("Mục tiêu và nội dung chính", null, 30.7, HorizontalAlignment.LEFT),
  RESULT("Dự kiến kết quả đạt được", null, 23.3, HorizontalAlignment.LEFT),
  START("Bắt đầu (tháng)", "Thời gian", 7.7, HorizontalAlignment.CENTER),
  END("Kết thúc (tháng)", "Thời gian", 7.7, HorizontalAlignment.CENTER),
  TOTAL("Tổng KP thực hiện", null, 10.5, HorizontalAlignment.RIGHT),
  PROVINCIAL("KPKC ĐP (nguồn KC tỉnh)", "Trong đó", 10.5, HorizontalAlignment.RIGHT),
  BENEFICIARY("KP đóng góp của đơn vị thụ hưởng", "Trong đó", 10.5, HorizontalAlignment.RIGHT),
  OTHER("Nguồn khác", "Trong đó", 8, HorizontalAlignment.RIGHT),
  NOTE("Ghi chú", null, 25.7, HorizontalAlignment.LEFT);

  private static final AppendixColumn[] TEXTS = {NAME, IMPLEMENTER, OBJECTIVE, RESULT, NOTE};

  private final String heading;
  private final @Nullable String group;
  private final double characters;
  private final HorizontalAlignment alignment;

  AppendixColumn(
      String heading, @Nullable String group, double characters, HorizontalAlignment alignment) {
    this.heading = heading;
    this.group = group;
    this.characters = characters;
    this.alignment = alignment;
  }

  String heading() {
    return heading;
  }

  /** What stands above the heading, shared with the columns beside it; null for nothing. */
  @Nullable String group() {
    return group;
  }

  /** Least width, in characters of the normal font. */
  double characters() {
    return characters;
  }

  HorizontalAlignment alignment() {
    return alignment;
  }

  /** "H" for the eighth. */
  String letters() {
    return CellReference.convertNumToColString(ordinal());
  }

  boolean isMoney() {
    return switch (this) {
      case TOTAL, PROVINCIAL, BENEFICIARY, OTHER -> true;
      default -> false;
    };
  }

  /**
   * The widths of all of them: as they have them, but wide enough for the grand total to be read;
   * and on paper that is wider than that, wider texts.
   */
  static ColumnWidths widths(Funding total, MoneyUnit unit, PaperSize paper) {
    double[] characters = new double[values().length];
    for (AppendixColumn column : values()) {
      double needed =
          column.isMoney()
              ? ColumnWidths.fittingAmount(
                  DongFormat.in(unit, column.money(total)), Look.CELL.withBold())
              : 0;
      characters[column.ordinal()] = Math.max(column.characters, needed);
    }
    double all = Arrays.stream(characters).sum();
    double texts = Stream.of(TEXTS).mapToDouble(text -> text.characters).sum();
    double wider = Math.max(0, new Paper(paper).characters() - all) / texts;
    for (AppendixColumn text : TEXTS) {
      characters[text.ordinal()] += text.characters * wider;
    }
    return new ColumnWidths(characters);
  }

  /** The amount of this column, which must be one of money. */
  Dong money(Funding funding) {
    return switch (this) {
      case TOTAL -> funding.total();
      case PROVINCIAL -> funding.provincial();
      case BENEFICIARY -> funding.beneficiary();
      case OTHER -> funding.other();
      default -> throw new IllegalStateException(this + " holds no money");
    };
  }

  /** What a đề án says in this column; "" for nothing, and where it is no text. */
  String text(Proposal proposal) {
    String text =
        switch (this) {
          case NAME -> proposal.name();
          case IMPLEMENTER -> proposal.implementer();
          case OBJECTIVE -> proposal.objective();
          case RESULT -> proposal.expectedResult();
          case NOTE -> proposal.note() == null ? null : LegalBasisLines.of(proposal.note());
          default -> null;
        };
    return text == null ? "" : text;
  }

  /** The month of a đề án in this column; null for none, and where it is no month. */
  @Nullable Integer month(Proposal proposal) {
    return switch (this) {
      case START -> proposal.startMonth();
      case END -> proposal.endMonth();
      default -> null;
    };
  }
}
