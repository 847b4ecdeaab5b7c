package vn.tonghop.publication.html;

import java.util.Locale;
import vn.tonghop.finding.Finding;

/** One finding: how much it weighs, where it stands, what is there, and what to do about it. */
final class FindingCard {

  /** Of what is about no file. */
  static final String WHOLE_PLAN = "Cả kế hoạch";

  private FindingCard() {}

  static Element of(Finding finding, FindingSenders senders) {
    String severity = finding.severity().name();
    String place = Wording.TEXT.place(finding.address());
    return Element.of("li")
        .in(severity.toLowerCase(Locale.ROOT))
        .with("data-severity", severity)
        .with("data-sender", senders.of(finding))
        .with("data-file", finding.address().file())
        .add(
            Element.of("p")
                .add(Wording.badge(Wording.TEXT.severity(finding.severity()), colour(finding)))
                .text(" ")
                .add(Element.of("code", finding.code().id()))
                .text(" ")
                .add(Element.of("strong", place.isEmpty() ? WHOLE_PLAN : place)),
            said(finding));
  }

  private static String colour(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "red";
      case WARNING -> "yellow";
      case NOTE -> "plain";
    };
  }

  private static Element said(Finding finding) {
    Element said = Element.of("dl");
    add(said, "Đang ghi", Wording.TEXT.found(finding));
    add(said, "Cần ghi", Wording.TEXT.expected(finding));
    add(said, "Cách xử lý", Wording.TEXT.action(finding));
    add(said, "Căn cứ", Wording.TEXT.source(finding));
    return said;
  }

  /** Nothing where there is nothing to say. */
  private static void add(Element said, String name, String text) {
    if (!text.isEmpty()) {
      said.add(Element.of("div").add(Element.of("dt", name), Element.of("dd", text)));
    }
  }
}
