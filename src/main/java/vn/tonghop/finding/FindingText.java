package vn.tonghop.finding;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a finding says, in the language of its reader: what is wrong, where, and what to do. The
 * sentences stand in {@code findings.properties} (English, for every language that has none of its
 * own) and {@code findings_vi.properties}.
 *
 * <p>Where the first argument may be blank, the sentence has a second form under ".none".
 */
public final class FindingText {

  private static final String BUNDLE = "vn.tonghop.finding.findings";

  /** What an idle rule lacks. */
  private static final Pattern LACKING = Pattern.compile("^(\\S+)((?: \\([\\d-]+\\))?)$");

  private static final String REQUEST = ".request";

  private final ResourceBundle bundle;
  private final Placeholders placeholders;

  private FindingText(ResourceBundle bundle) {
    this.bundle = bundle;
    this.placeholders = new Placeholders(bundle);
  }

  /** Texts in the language of the locale; the default locale of the machine plays no part. */
  public static FindingText in(Locale locale) {
    return new FindingText(
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** What is wrong: a sentence of its own. */
  public String message(Finding finding) {
    return capitalised(rawMessage(finding));
  }

  /** What is there, in a few words. */
  public String found(Finding finding) {
    return capitalised(fill(finding, ".found"));
  }

  /** What is to be there instead, in a few words. */
  public String expected(Finding finding) {
    return capitalised(fill(finding, ".expected"));
  }

  /** What to do about it: a sentence of its own. */
  public String action(Finding finding) {
    return capitalised(fill(finding, ".action"));
  }

  /**
   * What whoever sent the file is asked to do about it: a sentence of its own. It is the action,
   * unless that is one for those who consolidate.
   */
  public String request(Finding finding) {
    return bundle.containsKey(key(finding, REQUEST))
        ? capitalised(fill(finding, REQUEST))
        : action(finding);
  }

  /**
   * What it rests on: instrument and article, as the reader would look them up; "" where that is no
   * law but what can be read and added up.
   */
  public String source(Finding finding) {
    return finding.code().restsOnLaw() ? capitalised(fill(finding, ".source")) : "";
  }

  /**
   * Where, what and what to do: "bien-hoa.xlsx, sheet Đăng ký, ô H12: tổng 350.000 đồng ≠ 175.000 +
   * 170.000 + 0 = 345.000 đồng. Sửa lại tổng hoặc nguồn vốn."
   */
  public String sentence(Finding finding) {
    String place = place(finding.address());
    String what = place.isEmpty() ? message(finding) : place + ": " + rawMessage(finding);
    return what + " " + action(finding);
  }

  /** "bien-hoa.xlsx, sheet Đăng ký, ô H12"; "" when the finding is about no file. */
  public String place(Address address) {
    StringJoiner place = new StringJoiner(", ");
    if (!address.file().isEmpty()) {
      place.add(address.file());
    }
    if (address.sheet() != null) {
      place.add(placeholders.fill(bundle.getString("place.sheet"), List.of(address.sheet())));
    }
    if (address.row() > 0) {
      String key = address.column() == null ? "place.row" : "place.cell";
      place.add(placeholders.fill(bundle.getString(key), List.of(address.cell())));
    }
    return place.toString();
  }

  /** "Lỗi", "Cảnh báo", "Ghi nhận". */
  public String severity(Severity severity) {
    return bundle.getString("severity." + severity.name());
  }

  /** What a rule asks, in a few words: "months within the year". */
  public String rule(RuleName rule) {
    return bundle.getString("rule." + rule.name());
  }

  /** Why a rule did not run, in a few words: "switched off in plan.yml: no rates yet". */
  public String reason(IdleRule idle) {
    return idle.detail().isBlank()
        ? bundle.getString("idle." + idle.reason())
        : placeholders.fill(
            bundle.getString("idle." + idle.reason() + ".because"),
            List.of(LACKING.matcher(idle.detail()).replaceFirst(this::lacking)));
  }

  /** "rates (2021-05-10)" is a key of plan.yml and the day on which nothing of it holds. */
  private String lacking(MatchResult detail) {
    String key = "lacks." + detail.group(1);
    String words = bundle.containsKey(key) ? bundle.getString(key) : detail.group(1);
    return Matcher.quoteReplacement(words + detail.group(2));
  }

  /**
   * What people call a column.
   *
   * @param fieldName name of a constant of {@code vn.tonghop.proposal.Field}, which this package
   *     does not know; any other text is returned as it is
   */
  public String fieldLabel(String fieldName) {
    return placeholders.label("field", fieldName);
  }

  /**
   * What people call a unit of money.
   *
   * @param unitName name of a constant of {@code vn.tonghop.proposal.MoneyUnit}
   */
  public String unitLabel(String unitName) {
    return placeholders.label("unit", unitName);
  }

  /**
   * By what two đề án were compared.
   *
   * @param evidenceName name of a constant of {@code vn.tonghop.matching.Evidence}
   */
  public String evidenceLabel(String evidenceName) {
    return placeholders.label("evidence", evidenceName);
  }

  /**
   * How well two đề án agree in something.
   *
   * @param agreementName name of a constant of {@code vn.tonghop.matching.Agreement}
   */
  public String agreementLabel(String agreementName) {
    return placeholders.label("agreement", agreementName);
  }

  /**
   * What a person decided about a group of duplicates.
   *
   * @param verdictName name of a constant of {@code vn.tonghop.deduplication.Verdict}
   */
  public String verdictLabel(String verdictName) {
    return placeholders.label("verdict", verdictName);
  }

  /**
   * What becomes of a đề án of such a group.
   *
   * @param standingName name of a constant of {@code vn.tonghop.deduplication.Standing}
   */
  public String standingLabel(String standingName) {
    return placeholders.label("standing", standingName);
  }

  private String rawMessage(Finding finding) {
    return fill(finding, ".message");
  }

  private String fill(Finding finding, String suffix) {
    List<String> arguments = finding.arguments();
    String none = key(finding, suffix + ".none");
    boolean nothingFound = arguments.isEmpty() || arguments.get(0).isEmpty();
    String key = nothingFound && bundle.containsKey(none) ? none : key(finding, suffix);
    return placeholders.fill(bundle.getString(key), arguments);
  }

  private static String key(Finding finding, String suffix) {
    return finding.code().name() + suffix;
  }

  private static String capitalised(String sentence) {
    if (sentence.isEmpty()) {
      return sentence;
    }
    int first = sentence.offsetByCodePoints(0, 1);
    return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
  }
}
