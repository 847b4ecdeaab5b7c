package vn.tonghop.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts arguments into sentences, in one pass: quotes, braces and numbers in them mean nothing. What
 * kind of argument it is, its place says: "{0,field}".
 *
 * @param bundle where names of fields, units, evidence … have their labels
 */
record Placeholders(ResourceBundle bundle) {

  /** "{0}" is the argument itself; "{0,field}" is its label where it names a field. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)(?:,([a-z]+))?}");

  private static final String SEPARATOR = ", ";

  /** Of an argument that says in what two đề án agree, and how well. */
  private static final String LIKENESS = "likeness";

  /** Of one that says how many more there are: nothing where there are none. */
  private static final String OTHERS = "others";

  /** Of one that says from when until when something holds: "11/5/2018 –". */
  private static final String VALIDITY = "validity";

  private static final String DASH = "–";

  /** More of what was found than this is cut off: its address leads to the whole of it. */
  private static final int LONGEST_ARGUMENT = 200;

  /** A placeholder without an argument stays visible: a gap must not read like a statement. */
  String fill(String pattern, List<String> arguments) {
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
    String of = label("evidence", names[0]);
    return of.equals(names[0])
        ? pair
        : of.substring(0, 1).toLowerCase(Locale.ROOT)
            + of.substring(1)
            + ": "
            + label("agreement", names[1]);
  }

  /** The labels of one or several names; what is no name of the kind stays as it is. */
  String label(String kind, String names) {
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
}
