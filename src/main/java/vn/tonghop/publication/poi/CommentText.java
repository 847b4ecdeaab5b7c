package vn.tonghop.publication.poi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingText;

/**
 * What a comment says of a cell, finding by finding, in Vietnamese.
 *
 * @param runs texts in their order, every other one in bold, beginning with a bold one
 */
record CommentText(List<String> runs) {

  /** Where a comment becomes longer than a screen; all is in the list. */
  private static final int MOST_FINDINGS = 8;

  private static final FindingText TEXT = FindingText.in(Locale.forLanguageTag("vi"));

  static CommentText of(List<Finding> findings) {
    List<String> runs = new ArrayList<>();
    String gap = "";
    for (Finding finding : findings.subList(0, Math.min(findings.size(), MOST_FINDINGS))) {
      runs.add(gap + TEXT.severity(finding.severity()) + " " + finding.code().id());
      runs.add("\n" + said(finding));
      gap = "\n\n";
    }
    if (findings.size() > MOST_FINDINGS) {
      runs.add("\n\nCòn " + (findings.size() - MOST_FINDINGS) + " phát hiện nữa");
      runs.add(": xem danh sách ở sheet đầu.");
    }
    return new CommentText(runs);
  }

  private static String said(Finding finding) {
    String source = TEXT.source(finding);
    return CellText.legal(TEXT.message(finding))
        + "\n→ "
        + TEXT.request(finding)
        + (source.isEmpty() ? "" : "\nCăn cứ: " + CellText.legal(source));
  }

  String whole() {
    return runs.stream().collect(Collectors.joining());
  }
}
