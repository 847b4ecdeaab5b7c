package vn.tonghop.publication.html;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.PublishedFindings;
import vn.tonghop.publication.WithoutRateLine;

/** The rules that did not run, and what had no rate: silence must not pass for consent. */
final class IdleRulesSection {

  private IdleRulesSection() {}

  static Section of(Publication publication) {
    PublishedFindings findings = publication.findings();
    List<Element> lines = new ArrayList<>();
    findings.rules().idle().forEach(idle -> lines.add(line(idle)));
    WithoutRateLine.of(findings).ifPresent(line -> lines.add(Element.of("li", line)));
    return new Section(
        "chua-kiem-tra",
        "Những điều chưa được kiểm tra",
        List.of(
            lines.isEmpty()
                ? Element.of("p", "Mọi quy tắc đều đã được kiểm tra.")
                : Element.of("ul").addAll(lines)));
  }

  private static Element line(IdleRule idle) {
    return Element.of(
        "li", Wording.TEXT.rule(idle.rule()) + " (" + Wording.TEXT.reason(idle) + ")");
  }
}
