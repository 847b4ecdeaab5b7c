package vn.tonghop.intake;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Months as people type them. What could mean two things is not read. */
final class MonthText {

  /** What names months is short. */
  private static final int LONGEST = 60;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern DASHES = Pattern.compile("[-–—−~→>]+");
  private static final Pattern AROUND = Pattern.compile("^[( ]+|[) .,;]+$");
  private static final Pattern BETWEEN =
      Pattern.compile(" ?(?:-|\\b(?:den|toi)(?: het| cuoi)?\\b) ?");
  private static final Pattern AND = Pattern.compile(" ?(?:[,;&+]|\\bva\\b) ?");
  private static final Set<Months.Form> LISTED = EnumSet.of(Months.Form.MONTH, Months.Form.QUARTER);
  private static final Pattern FROM = Pattern.compile("^tu ");

  private static final String YEAR = "(?: ?(?:[/.-]|nam) ?(\\d{4}))?";
  private static final Pattern MONTH =
      Pattern.compile("(?:(?:thang|th|t)\\.? ?)?(\\d{1,4}|(?<=thang )[ivx]{1,4})" + YEAR);
  private static final Pattern QUARTER = Pattern.compile("(?:quy|q)\\.? ?([1-4]|i{1,3}|iv)" + YEAR);
  private static final Pattern HALF = Pattern.compile("6 thang (dau|cuoi) nam(?: (\\d{4}))?");
  private static final Pattern WHOLE_YEAR =
      Pattern.compile("(?:(?:ca|trong|quanh) nam|nam|12 thang(?: nam)?)(?: (\\d{4}))?");
  private static final Pattern DAY =
      Pattern.compile("(?:ngay )?(\\d{1,2})(?:[/.-]| thang )(\\d{1,2})(?:[/.-]| nam )(\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:t[\\d:.]+)?");
  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  /** "Một" is left out: to some it is the eleventh of the moon. */
  private static final List<String> IN_WORDS =
      List.of(
          "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai");

  private static final Pattern SPELLED =
      Pattern.compile(
          "(?iu)(?<=tháng )(?:mười (?:một|hai)|"
              + String.join("|", IN_WORDS.subList(0, 9))
              + ")(?!\\p{L}| ?\\d)");

  private MonthText() {}

  /** The months that a line of text names; empty when it names none, or may name others. */
  static Optional<Months> read(String line) {
    return line.length() > LONGEST ? Optional.empty() : Optional.ofNullable(months(plain(line)));
  }

  private static String plain(String line) {
    String digits = SPELLED.matcher(line).replaceAll(month -> inDigits(month.group()));
    String letters =
        MARKS.matcher(Normalizer.normalize(digits, Normalizer.Form.NFD)).replaceAll("");
    String lower = letters.toLowerCase(Locale.ROOT).replace('đ', 'd');
    return AROUND.matcher(DASHES.matcher(lower).replaceAll("-")).replaceAll("");
  }

  private static String inDigits(String month) {
    return Integer.toString(IN_WORDS.indexOf(month.toLowerCase(Locale.ROOT)) + 2);
  }

  private static @Nullable Months months(String text) {
    Months one = one(text);
    if (one != null) {
      return one;
    }
    String range = FROM.matcher(text).replaceFirst("");
    List<Months> readings =
        BETWEEN
            .matcher(range)
            .results()
            .flatMap(cut -> range(range.substring(0, cut.start()), range.substring(cut.end())))
            .toList();
    return readings.isEmpty() ? list(text) : readings.size() == 1 ? readings.get(0) : null;
  }

  /**
   * "Tháng 5, 6" and "quý II và III": one after the other, since what lies between others may be
   * meant or not. Mere numbers are no list: "5,6" may be five and a half or so.
   */
  private static @Nullable Months list(String text) {
    List<String> parts = List.of(AND.split(text));
    Months first = one(parts.get(0));
    if (first == null || !LISTED.contains(first.form())) {
      return null;
    }
    Months all = first;
    for (String part : parts.subList(1, parts.size())) {
      Months next = end(first, part);
      if (next == null || next.form() == Months.Form.DAY || next.first() != all.last() + 1) {
        return null;
      }
      all = all.until(next);
    }
    return all;
  }

  private static Stream<Months> range(String from, String to) {
    Months first = one(from);
    Months last = first == null ? null : end(first, to);
    return first == null || last == null || first.form() == Months.Form.YEAR
        ? Stream.empty()
        : Stream.of(first.until(last));
  }

  /** In "quý II - III" and "tháng V đến XII" the first word is said of both. */
  private static @Nullable Months end(Months first, String to) {
    Months last = ROMAN.contains(to) ? month("thang " + to) : one(to);
    boolean bare = last == null || ROMAN.contains(to) || last.form() == Months.Form.NUMBER;
    return bare && first.form() == Months.Form.QUARTER ? quarter("quy " + to) : last;
  }

  private static @Nullable Months one(String text) {
    return Stream.<Optional<Months>>of(
            Optional.ofNullable(month(text)),
            Optional.ofNullable(quarter(text)),
            Optional.ofNullable(partOfYear(text)),
            Optional.ofNullable(day(text)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Months month(String text) {
    Matcher month = MONTH.matcher(text);
    if (!month.matches()) {
      return null;
    }
    String number = month.group(1);
    int written = Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : roman(number);
    Integer year = year(month.group(2));
    boolean mere = year == null && Character.isDigit(text.charAt(0));
    return written < 0
        ? null
        : Months.of(written, year, mere ? Months.Form.NUMBER : Months.Form.MONTH);
  }

  private static int roman(String number) {
    int index = ROMAN.indexOf(number);
    return index < 0 ? -1 : index + 1;
  }

  private static @Nullable Months quarter(String text) {
    Matcher quarter = QUARTER.matcher(text);
    if (!quarter.matches()) {
      return null;
    }
    String number = quarter.group(1);
    int written = Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : roman(number);
    Integer year = year(quarter.group(2));
    return new Months(3 * written - 2, 3 * written, year, year, Months.Form.QUARTER);
  }

  private static @Nullable Months partOfYear(String text) {
    Matcher half = HALF.matcher(text);
    if (half.matches()) {
      int first = half.group(1).equals("dau") ? 1 : 7;
      Integer year = year(half.group(2));
      return new Months(first, first + 5, year, year, Months.Form.RANGE);
    }
    Matcher whole = WHOLE_YEAR.matcher(text);
    if (!whole.matches() || text.equals("nam")) {
      return null;
    }
    Integer year = year(whole.group(1));
    return new Months(1, 12, year, year, Months.Form.YEAR);
  }

  /** A date; of the first of a month it is no more than the month. */
  private static @Nullable Months day(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(iso.group(3), iso.group(2), iso.group(1));
    }
    Matcher day = DAY.matcher(text);
    return day.matches() ? day(day.group(1), day.group(2), day.group(3)) : null;
  }

  private static @Nullable Months day(String day, String month, String year) {
    int number = Integer.parseInt(day);
    Months.Form form = number == 1 ? Months.Form.MONTH : Months.Form.DAY;
    int written = Integer.parseInt(month);
    return number < 1 || number > 31 || written < 1 || written > 12
        ? null
        : Months.of(written, year(year), form);
  }

  private static @Nullable Integer year(@Nullable String year) {
    return year == null ? null : Integer.valueOf(year);
  }
}
