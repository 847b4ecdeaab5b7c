package vn.tonghop.publication.html;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.finding.Severity;

/** By what the findings can be filtered; hidden as long as no script works it. */
final class FindingFilter {

  static final String LIST = "danh-sach-phat-hien";

  private FindingFilter() {}

  static Element of(FindingCounts counts, List<Finding> listed, FindingSenders senders) {
    return Element.of("div")
        .with("id", "loc-phat-hien")
        .with("role", "search")
        .with("aria-label", "Lọc phát hiện")
        .with("hidden", "hidden")
        .add(severities(counts), sender(listed, senders), words(), reset(), result());
  }

  private static Element severities(FindingCounts counts) {
    Element severities = Element.of("fieldset").add(Element.of("legend", "Mức độ"));
    for (Severity severity : Severity.values()) {
      severities.add(
          Element.of("label")
              .add(
                  Element.of("input")
                      .with("type", "checkbox")
                      .with("name", "severity")
                      .with("value", severity.name())
                      .with("checked", "checked"))
              .text(" " + Wording.TEXT.severity(severity) + " (" + counts.of(severity) + ")"));
    }
    return severities;
  }

  /** Every submitter, and below each its files. */
  private static Element sender(List<Finding> listed, FindingSenders senders) {
    SortedMap<String, TreeSet<String>> files = new TreeMap<>();
    for (Finding finding : listed) {
      files
          .computeIfAbsent(senders.of(finding), any -> new TreeSet<>())
          .add(finding.address().file());
    }
    Element choice = Element.of("select").with("id", "loc-don-vi");
    choice.add(Element.of("option", "Tất cả").with("value", ""));
    files.forEach(
        (sender, names) -> {
          choice.add(Element.of("option", sender).with("data-sender", sender));
          names.stream()
              .filter(name -> !name.isEmpty())
              .forEach(
                  name -> choice.add(Element.of("option", "– " + name).with("data-file", name)));
        });
    return Element.of("label", "Đơn vị gửi, tệp").add(choice);
  }

  private static Element words() {
    return Element.of("label", "Tìm trong nội dung")
        .add(
            Element.of("input")
                .with("id", "loc-chu")
                .with("type", "search")
                .with("autocomplete", "off"));
  }

  private static Element reset() {
    return Element.of("button", "Bỏ lọc").with("id", "bo-loc").with("type", "button");
  }

  private static Element result() {
    return Element.of("p").with("id", "loc-ket-qua").with("role", "status");
  }
}
