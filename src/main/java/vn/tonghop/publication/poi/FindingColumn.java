package vn.tonghop.publication.poi;

import java.util.Arrays;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingText;
import vn.tonghop.finding.Severity;

/** The columns of the sheet of findings. */
enum FindingColumn {
  NUMBER("TT", 6, HorizontalAlignment.CENTER),
  CODE("Mã", 9, HorizontalAlignment.CENTER),
  SEVERITY("Mức độ", 11, HorizontalAlignment.CENTER),
  FILE("Tệp", 26, HorizontalAlignment.LEFT),
  SHEET("Sheet", 17, HorizontalAlignment.LEFT),
  CELL("Ô", 10, HorizontalAlignment.CENTER),
  WHAT("Phát hiện", 50, HorizontalAlignment.LEFT),
  ACTION("Cách xử lý", 40, HorizontalAlignment.LEFT),
  SOURCE("Căn cứ", 28, HorizontalAlignment.LEFT);

  private static final String RED = "F8D7DA";
  private static final String YELLOW = "FFF3CD";

  private final String heading;
  private final double characters;
  private final HorizontalAlignment alignment;

  FindingColumn(String heading, double characters, HorizontalAlignment alignment) {
    this.heading = heading;
    this.characters = characters;
    this.alignment = alignment;
  }

  static double[] widths() {
    return Arrays.stream(values()).mapToDouble(column -> column.characters).toArray();
  }

  String heading() {
    return heading;
  }

  /** The severity is seen at a glance; the colour only repeats what the text says. */
  Look look(Severity severity) {
    Look look = Look.CELL.aligned(alignment);
    if (this != SEVERITY) {
      return look;
    }
    return switch (severity) {
      case ERROR -> look.filled(RED);
      case WARNING -> look.filled(YELLOW);
      case NOTE -> look;
    };
  }

  String text(int number, Finding finding, FindingText text) {
    Address address = finding.address();
    return switch (this) {
      case NUMBER -> Integer.toString(number);
      case CODE -> finding.code().id();
      case SEVERITY -> text.severity(finding.severity());
      case FILE -> address.file();
      case SHEET -> address.sheet() == null ? "" : address.sheet();
      case CELL -> cell(address);
      case WHAT -> text.message(finding);
      case ACTION -> text.action(finding);
      case SOURCE -> text.source(finding);
    };
  }

  private static String cell(Address address) {
    return address.row() > 0 && address.column() == null
        ? "dòng " + address.cell()
        : address.cell();
  }
}
