package vn.tonghop.publication.poi;

import java.util.Arrays;
import org.apache.poi.ss.util.CellReference;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Fate;

/** The columns of the sheet of the ledger. */
enum LedgerColumn {
  FILE("Tệp", 32),
  SUBMITTER("Đơn vị gửi", 34),
  READ("Đọc được", 18),
  ACCEPTED("Đưa vào kế hoạch", 18),
  REJECTED("Bị loại", 16),
  DUPLICATE("Trùng lặp", 16),
  SUPERSEDED("Đã có bản thay thế", 16),
  NOT_PROPOSAL("Không phải đề án", 16),
  BALANCE("Cân đối", 12);

  private final String heading;
  private final double characters;

  LedgerColumn(String heading, double characters) {
    this.heading = heading;
    this.characters = characters;
  }

  static double[] widths() {
    return Arrays.stream(values()).mapToDouble(column -> column.characters).toArray();
  }

  String heading() {
    return heading;
  }

  /** "C" for the third. */
  String letters() {
    return CellReference.convertNumToColString(ordinal());
  }

  boolean isText() {
    return this == FILE || this == SUBMITTER;
  }

  /** The number in this column, which must not be one of text. */
  long value(LedgerMeasure measure, LedgerLine line) {
    return switch (this) {
      case READ -> measure.read(line);
      case ACCEPTED -> measure.of(line, Fate.ACCEPTED);
      case REJECTED -> measure.of(line, Fate.REJECTED);
      case DUPLICATE -> measure.of(line, Fate.DUPLICATE);
      case SUPERSEDED -> measure.of(line, Fate.SUPERSEDED);
      case NOT_PROPOSAL -> measure.notProposal(line);
      case BALANCE -> measure.unaccounted(line);
      case FILE, SUBMITTER -> throw new IllegalStateException(this + " holds text");
    };
  }
}
