package vn.tonghop.definition;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.finding.Severity;

/**
 * Which rules are asked in this year, and how much their findings weigh.
 *
 * @param off rules that are not asked, each with the reason that reports print
 * @param severities findings that weigh otherwise than {@link FindingCode#severity} says
 * @param blocking from which severity on a finding keeps the plan from being published
 */
public record RuleSettings(
    Map<RuleName, String> off, Map<FindingCode, Severity> severities, Blocking blocking) {

  /** Every rule is asked, and a đề án with an error is left out of the plan. */
  public static final RuleSettings DEFAULT = new RuleSettings(Map.of(), Map.of(), Blocking.NOTHING);

  /** What keeps a plan from being published, besides what concerns the plan as a whole. */
  public enum Blocking {
    /** A đề án with an error is left out; the others are published. */
    NOTHING,
    /** A single error blocks. */
    ERROR,
    /** A single error or warning blocks. */
    WARNING;

    /** Whether a single finding that weighs so much keeps the plan from being published. */
    public boolean blocks(Severity severity) {
      return switch (this) {
        case NOTHING -> false;
        case ERROR -> severity == Severity.ERROR;
        case WARNING -> severity == Severity.ERROR || severity == Severity.WARNING;
      };
    }
  }

  public RuleSettings {
    off = sorted(RuleName.class, off);
    severities = sorted(FindingCode.class, severities);
  }

  public boolean isOn(RuleName rule) {
    return !off.containsKey(rule);
  }

  /** The finding as it weighs in this year. */
  public Finding weighed(Finding finding) {
    Severity severity = severities.get(finding.code());
    return severity == null ? finding : finding.weighing(severity);
  }

  private static <K extends Enum<K>, V> Map<K, V> sorted(Class<K> type, Map<K, V> map) {
    Map<K, V> sorted = new EnumMap<>(type);
    sorted.putAll(map);
    return Collections.unmodifiableMap(sorted);
  }
}
