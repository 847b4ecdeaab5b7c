package vn.tonghop.publication.html;

import java.util.List;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.publication.Publication;

/** The rules that did not run: silence must not pass for consent. */
final class IdleRulesSection {

  private IdleRulesSection() {}

  static Section of(Publication publication) {
    List<IdleRule> idle = publication.findings().rules().idle();
    return new Section(
        "chua-kiem-tra",
        "Những điều chưa được kiểm tra",
        List.of(
            idle.isEmpty()
                ? Element.of("p", "Mọi quy tắc đều đã được kiểm tra.")
                : Element.of("ul").addAll(idle.stream().map(IdleRulesSection::line).toList())));
  }

  private static Element line(IdleRule idle) {
    return Element.of(
        "li", Wording.TEXT.rule(idle.rule()) + " (" + Wording.TEXT.reason(idle) + ")");
  }
}
