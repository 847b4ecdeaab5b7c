package vn.tonghop.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a finding says, in the language of its reader: what is wrong, where, and what to do. The
 * sentences stand in {@code findings.properties} (English, for every language that has none of its
 * own) and {@code findings_vi.properties}.
 *
 * <p>Arguments are put in as they are, in one pass: quotes, braces and numbers in them mean
 * nothing. Where the first argument may be blank, the sentence has a second form under ".none".
 */
public final class FindingText {

  private static final String BUNDLE = "vn.tonghop.finding.findings";

  /** "{0}" is the argument itself; "{0,field}" is its label where it names a field. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)(?:,([a-z]+))?}");

  /** What an idle rule lacks. */
  private static final Pattern LACKING = Pattern.compile("^(\\S+)((?: \\([\\d-]+\\))?)$");

  private static final String SEPARATOR = ", ";

  private static final String REQUEST = ".request";

  /** Of an argument that says in what two đề án agree, and how well. */
  private static final String LIKENESS = "likeness";

  /** Of one that says how many more there are: nothing where there are none. */
  private static final String OTHERS = "others";

  /** Of one that says from when until when something holds: "11/5/2018 –". */
  private static final String VALIDITY = "validity";

  private static final String DASH = "–";

  /** More of what was found than this is cut off: its address leads to the whole of it. */
  private static final int LONGEST_ARGUMENT = 200;

  private final ResourceBundle bundle;

  private FindingText(ResourceBundle bundle) {
    this.bundle = bundle;
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
      place.add(fill(bundle.getString("place.sheet"), List.of(address.sheet())));
    }
    if (address.row() > 0) {
      String key = address.column() == null ? "place.row" : "place.cell";
      place.add(fill(bundle.getString(key), List.of(address.cell())));
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
        : fill(
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
    return label("field", fieldName);
  }

  /**
   * What people call a unit of money.
   *
   * @param unitName name of a constant of {@code vn.tonghop.proposal.MoneyUnit}
   */
  public String unitLabel(String unitName) {
    return label("unit", unitName);
  }

  /**
   * By what two đề án were compared.
   *
   * @param evidenceName name of a constant of {@code vn.tonghop.matching.Evidence}
   */
  public String evidenceLabel(String evidenceName) {
    return label("evidence", evidenceName);
  }

  /**
   * How well two đề án agree in something.
   *
   * @param agreementName name of a constant of {@code vn.tonghop.matching.Agreement}
   */
  public String agreementLabel(String agreementName) {
    return label("agreement", agreementName);
  }

  /**
   * What a person decided about a group of duplicates.
   *
   * @param verdictName name of a constant of {@code vn.tonghop.deduplication.Verdict}
   */
  public String verdictLabel(String verdictName) {
    return label("verdict", verdictName);
  }

  /**
   * What becomes of a đề án of such a group.
   *
   * @param standingName name of a constant of {@code vn.tonghop.deduplication.Standing}
   */
  public String standingLabel(String standingName) {
    return label("standing", standingName);
  }

  private String rawMessage(Finding finding) {
    return fill(finding, ".message");
  }

  private String fill(Finding finding, String suffix) {
    List<String> arguments = finding.arguments();
    String none = key(finding, suffix + ".none");
    boolean nothingFound = arguments.isEmpty() || arguments.get(0).isEmpty();
    String key = nothingFound && bundle.containsKey(none) ? none : key(finding, suffix);
    return fill(bundle.getString(key), arguments);
  }

  private static String key(Finding finding, String suffix) {
    return finding.code().name() + suffix;
  }

  /** A placeholder without an argument stays visible: a gap must not read like a statement. */
  private String fill(String pattern, List<String> arguments) {
    return PLACEHOLDER
        .matcher(pattern)
        .replaceAll(place -> Matcher.quoteReplacement(argument(place, arguments)));
  }

  private String argument(MatchResult place, List<String> arguments) {
    int index = Integer.parseInt(place.group(1));
    if (index >= arguments.size()) {
      return place.group();
    }
    String kind = place.group(2);
    String argument = arguments.get(index);
    if (kind == null) {
      return abbreviated(argument);
    }
    return switch (kind) {
      case LIKENESS -> likeness(argument);
      case VALIDITY -> validity(argument);
      case OTHERS -> argument.equals("0") ? "" : fill(bundle.getString(OTHERS), List.of(argument));
      default -> abbreviated(label(kind, argument));
    };
  }

  /** "11/5/2018 –" as "từ 11/5/2018"; what has no dash between days stays as it is. */
  private String validity(String days) {
    int dash = days.indexOf(DASH);
    if (dash < 0) {
      return abbreviated(days);
    }
    String since = days.substring(0, dash).strip();
    String until = days.substring(dash + DASH.length()).strip();
    String which = (since.isEmpty() ? "" : ".since") + (until.isEmpty() ? "" : ".until");
    return fill(bundle.getString(VALIDITY + which), List.of(since, until));
  }

  /** "NAME CLOSE, AMOUNTS SAME" as "tên đề án: gần giống; kinh phí: giống nhau". */
  private String likeness(String pairs) {
    return Arrays.stream(pairs.split(SEPARATOR, -1))
        .map(this::likenessOfOne)
        .collect(Collectors.joining("; "));
  }

  private String likenessOfOne(String pair) {
    String[] names = pair.split(" ", 2);
    String of = evidenceLabel(names[0]);
    return of.equals(names[0])
        ? pair
        : of.substring(0, 1).toLowerCase(Locale.ROOT)
            + of.substring(1)
            + ": "
            + agreementLabel(names[1]);
  }

  /** The labels of one or several names; what is no name of the kind stays as it is. */
  private String label(String kind, String names) {
    return Arrays.stream(names.split(SEPARATOR, -1))
        .map(
            name ->
                bundle.containsKey(kind + "." + name) ? bundle.getString(kind + "." + name) : name)
        .collect(Collectors.joining(SEPARATOR));
  }

  private static String abbreviated(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_ARGUMENT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_ARGUMENT)) + "…";
  }

  private static String capitalised(String sentence) {
    if (sentence.isEmpty()) {
      return sentence;
    }
    int first = sentence.offsetByCodePoints(0, 1);
    return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
  }
}
