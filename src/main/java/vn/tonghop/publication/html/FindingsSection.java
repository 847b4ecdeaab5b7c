package vn.tonghop.publication.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.PublishedFindings;

/**
 * Everything that was found, what rejects a đề án first, in the words of the workbook: to be read
 * one below the other, and to be filtered where the page may run its script.
 */
final class FindingsSection {

  static final String ID = "phat-hien";
  static final String TITLE = "Phát hiện";

  /** More than these nobody reads on a page, and a telephone takes too long to filter them. */
  static final int MOST_LISTED = 2_000;

  private FindingsSection() {}

  static Section of(Publication publication) {
    PublishedFindings findings = publication.findings();
    List<Element> content = new ArrayList<>();
    if (findings.counts().total() == 0) {
      content.add(Element.of("p", "Không có phát hiện nào."));
      return new Section(ID, TITLE, content);
    }
    List<Finding> listed =
        findings.listed().stream()
            .sorted(Comparator.comparing(Finding::severity))
            .limit(MOST_LISTED)
            .toList();
    content.add(Element.of("p", Wording.counts(findings.counts()) + "."));
    FindingSenders senders = FindingSenders.of(publication);
    content.add(FindingFilter.of(findings.counts(), listed, senders));
    content.add(
        Element.of("ol")
            .with("id", FindingFilter.LIST)
            .addAll(listed.stream().map(finding -> FindingCard.of(finding, senders)).toList()));
    long unlisted = findings.counts().total() - listed.size();
    if (unlisted > 0) {
      content.add(
          Element.of(
              "p", "Còn " + unlisted + " phát hiện nữa không ghi ở đây; xem findings.json."));
    }
    return new Section(ID, TITLE, content);
  }
}
