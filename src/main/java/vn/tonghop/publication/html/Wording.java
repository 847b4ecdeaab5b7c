package vn.tonghop.publication.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tonghop.definition.Province;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.finding.FindingText;
import vn.tonghop.finding.Severity;
import vn.tonghop.publication.Publication;

/** What several parts of the report say. */
final class Wording {

  static final FindingText TEXT = FindingText.in(Locale.forLanguageTag("vi"));

  /** The program as its guide calls it. */
  static final String PROGRAM = "java -jar tonghop.jar ";

  private Wording() {}

  /** "Tỉnh Đồng Nai". */
  static String province(Publication publication) {
    Province province = publication.definition().province();
    String level = province.level();
    return level.substring(0, 1).toUpperCase(Locale.ROOT)
        + level.substring(1)
        + " "
        + province.name();
  }

  /** "Lần tổng hợp 1". */
  static String revision(Publication publication) {
    return "Lần tổng hợp " + publication.revision();
  }

  /** "1 lỗi, 4 cảnh báo, 14 ghi nhận". */
  static String counts(FindingCounts counts) {
    return Arrays.stream(Severity.values())
        .map(
            severity ->
                counts.of(severity) + " " + TEXT.severity(severity).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  /** A word that is seen at a glance; its colour only repeats what it says. */
  static Element badge(String word, String styleClass) {
    return Element.of("span", word).in("badge " + styleClass);
  }
}
