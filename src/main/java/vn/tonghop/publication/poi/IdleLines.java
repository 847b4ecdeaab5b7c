package vn.tonghop.publication.poi;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.tonghop.finding.FindingText;
import vn.tonghop.finding.IdleRule;

/** What a sheet of findings says of the rules that did not run. */
final class IdleLines {

  static final String TITLE = "Những điều chưa được kiểm tra:";

  private static final FindingText TEXT = FindingText.in(Locale.forLanguageTag("vi"));

  private IdleLines() {}

  /** A line for each, with what it lacks; none when all ran. */
  static List<String> of(List<IdleRule> idle) {
    return lines(idle, rule -> TEXT.rule(rule.rule()) + " (" + TEXT.reason(rule) + ")");
  }

  /** The same for a submitter, to whom the definition of the plan means nothing. */
  static List<String> toSubmitter(List<IdleRule> idle) {
    return lines(idle, rule -> TEXT.rule(rule.rule()));
  }

  private static List<String> lines(List<IdleRule> idle, Function<IdleRule, String> said) {
    return idle.stream().map(rule -> "– " + said.apply(rule)).map(CellText::shortened).toList();
  }
}
