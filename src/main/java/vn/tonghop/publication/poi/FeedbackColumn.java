package vn.tonghop.publication.poi;

import java.util.Arrays;
import java.util.Locale;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingText;
import vn.tonghop.publication.poi.FeedbackLooks.Use;

/** The columns of the list of findings in an annotated copy. */
enum FeedbackColumn {
  NUMBER("TT", 5),
  PLACE("Vị trí", 22),
  SEVERITY("Mức độ", 11),
  FOUND("Đang ghi", 34),
  EXPECTED("Cần ghi", 28),
  ACTION("Cách xử lý", 36),
  SOURCE("Căn cứ", 22),
  CODE("Mã", 9);

  private static final FindingText TEXT = FindingText.in(Locale.forLanguageTag("vi"));

  private final String heading;
  private final double characters;

  FeedbackColumn(String heading, double characters) {
    this.heading = heading;
    this.characters = characters;
  }

  static double[] widths() {
    return Arrays.stream(values()).mapToDouble(column -> column.characters).toArray();
  }

  String heading() {
    return heading;
  }

  /** The severity is seen at a glance; the colour only repeats what the text says. */
  Use use(Finding finding) {
    return switch (this) {
      case NUMBER, CODE -> Use.CENTRED;
      case SEVERITY -> Use.of(finding.severity());
      case PLACE, FOUND, EXPECTED, ACTION, SOURCE -> Use.TEXT;
    };
  }

  String text(int number, Finding finding) {
    return switch (this) {
      case NUMBER -> Integer.toString(number);
      case PLACE -> place(finding.address());
      case SEVERITY -> TEXT.severity(finding.severity());
      case FOUND -> TEXT.found(finding);
      case EXPECTED -> TEXT.expected(finding);
      case ACTION -> TEXT.request(finding);
      case SOURCE -> TEXT.source(finding);
      case CODE -> finding.code().id();
    };
  }

  /** "Đăng ký, ô H12": where it is in its file. */
  static String place(Address address) {
    if (address.sheet() == null) {
      return "Cả tệp";
    }
    if (address.row() == 0) {
      return address.sheet() + ", cả sheet";
    }
    return address.sheet() + ", " + (address.column() == null ? "dòng " : "ô ") + address.cell();
  }
}
