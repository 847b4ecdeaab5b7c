package vn.tonghop.publication.poi;

import java.util.List;
import java.util.Locale;
import vn.tonghop.finding.FindingText;
import vn.tonghop.finding.IdleRule;

/** What a sheet of findings says of the rules that did not run. */
final class IdleLines {

  static final String TITLE = "Những điều chưa được kiểm tra:";

  private static final FindingText TEXT = FindingText.in(Locale.forLanguageTag("vi"));

  private IdleLines() {}

  /** A line for each; none when all ran. */
  static List<String> of(List<IdleRule> idle) {
    return idle.stream()
        .map(rule -> "– " + TEXT.rule(rule.rule()) + " (" + TEXT.reason(rule) + ")")
        .map(CellText::shortened)
        .toList();
  }
}
