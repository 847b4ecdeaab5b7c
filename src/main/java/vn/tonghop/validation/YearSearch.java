package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.legalbasis.Citation;
import vn.tonghop.proposal.Field;

/**
 * Finds the years in one text of a đề án that are not the plan's: "năm 2020", "quý IV/2020",
 * "12/2020", "giai đoạn 2016 - 2020", "31/12/2020", and in a name also a bare "2020" at the end of
 * a clause. A span of years that contains the plan's is the plan's. What {@link YearContext}
 * explains is no slip, and whatever follows a legal basis in its clause is its date or its title.
 */
final class YearSearch {

  private static final String YEAR = "(?:19|20)[0-9]{2}";

  private static final Pattern YEARS =
      Pattern.compile(
          ("(?<![\\p{L}0-9/.,:–—-])(?:"
                  + "(?<from>YEAR) ?(?:[-–—/]|đến|tới) ?(?:hết )?(?:năm )?(?<to>YEAR)"
                  + "|[0-9]{1,2} ?[/.-] ?[0-9]{1,2} ?[/.-] ?(?<dated>YEAR)"
                  + "|(?<month>0?[1-9]|1[0-2]|IV|I{1,3}) ?[/-] ?(?<monthly>YEAR)"
                  + "|(?<single>YEAR)(?<more>(?: ?(?:,|và|&) ?(?:năm )?YEAR){0,9})"
                  + ")(?![\\p{L}0-9]|[.,:][0-9]| ?[/-] ?[\\p{L}0-9])")
              .replace("YEAR", YEAR));

  private static final Pattern ONE_YEAR = Pattern.compile(YEAR);

  /** What says that a number is a year, and is shown with it. */
  private static final Pattern SAID_YEAR =
      Pattern.compile(
          "(?iu)(?<![\\p{L}0-9])(?:(?:giai đoạn|thời kỳ|nhiệm kỳ|niên độ|(?:các |[0-9]{1,2}"
              + " )?năm(?: học)?)(?: từ)?(?: năm)?|từ(?: năm)?|(?:ngày [0-9]{1,2} ?)?tháng(?:"
              + " [0-9]{1,2} năm)?|quý(?: (?:iv|i{1,3}|[1-4]),?(?: năm)?)?|ngày)[ :]{1,2}$");

  private static final Pattern SAID_NUMBER = Pattern.compile("(?iu)(?<!\\p{L})số:? ?$");

  private static final Pattern CLAUSE_ENDS = Pattern.compile("[ )\"”]*(?:$|[;,.)]| [-–] ).*");

  private static final int LONGEST_SAID = 30;

  /** How far what is read together with a year reaches: "15/3/" before, ", 2020, 2021" behind. */
  private static final int BEFORE_YEAR = 10;

  private static final int BEHIND_YEAR = 120;

  private final Reading reading;
  private final String text;
  private final Field field;
  private final int planYear;
  private final List<String> others = new ArrayList<>();
  private List<Citation> citations = List.of();

  private YearSearch(Reading reading, String text, Field field) {
    this.reading = reading;
    this.text = text;
    this.field = field;
    this.planYear = reading.definition().year();
  }

  /** Those years as they are written, in the order of the text. */
  static List<String> others(Reading reading, Field field) {
    String text = reading.proposal().text(field);
    return text == null || !reading.hasDigit(field)
        ? List.of()
        : new YearSearch(reading, text, field).search();
  }

  private List<String> search() {
    int at = yearFrom(0);
    if (!mayBeOthers(at)) {
      return List.of(); // as most texts, so that nothing else is looked for in them
    }
    citations = reading.citations(field);
    Matcher years = YEARS.matcher(text).useTransparentBounds(true);
    int read = 0;
    while (at >= 0) {
      read = Math.max(read, endOfCitation(at));
      if (read <= at) {
        years.region(Math.max(read, at - BEFORE_YEAR), Math.min(text.length(), at + BEHIND_YEAR));
        if (years.find()) {
          add(years);
          read = years.end();
        }
      }
      at = yearFrom(Math.max(read, at + 1));
    }
    return others;
  }

  /** Whether any four digits from there on may be a year that is not the plan's. */
  private boolean mayBeOthers(int first) {
    int at = first;
    while (at >= 0 && Integer.parseInt(text, at, at + 4, 10) == planYear) {
      at = yearFrom(at + 1);
    }
    return at >= 0;
  }

  /** Index of the next four digits that may be a year; -1 when there are none. */
  private int yearFrom(int begin) {
    for (int at = begin; at + 3 < text.length(); at++) {
      char c = text.charAt(at);
      if ((c == '2' && text.charAt(at + 1) == '0' || c == '1' && text.charAt(at + 1) == '9')
          && isDigit(text.charAt(at + 2))
          && isDigit(text.charAt(at + 3))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Years within a citation are those of its number and its date. */
  private int endOfCitation(int at) {
    for (Citation citation : citations) {
      if (citation.start() <= at && at < citation.end()) {
        return citation.end();
      }
    }
    return 0;
  }

  private void add(Matcher years) {
    String before = text.substring(Math.max(0, years.start() - LONGEST_SAID), years.start());
    Matcher said = SAID_YEAR.matcher(before);
    String prefix = said.find() ? said.group() : "";
    if (!isPlans(years) && isYear(years, before, !prefix.isEmpty()) && !isExplained(years)) {
      others.add(prefix + years.group());
    }
  }

  private boolean isYear(Matcher years, String before, boolean said) {
    if (years.group("dated") != null) {
      // A note tells when a paper was written; elsewhere a day is one of the đề án.
      return field != Field.NOTE;
    }
    if (years.group("monthly") != null) {
      return !SAID_NUMBER.matcher(before).find();
    }
    return said || (field == Field.NAME && endsAClause(years.end()));
  }

  private boolean endsAClause(int end) {
    return CLAUSE_ENDS
        .matcher(text)
        .region(end, Math.min(text.length(), end + LONGEST_SAID))
        .lookingAt();
  }

  private boolean isPlans(Matcher years) {
    if (years.group("from") != null) {
      int from = Integer.parseInt(years.group("from"));
      int to = Integer.parseInt(years.group("to"));
      return from <= planYear && planYear <= to;
    }
    return ONE_YEAR
        .matcher(years.group())
        .results()
        .anyMatch(year -> Integer.parseInt(year.group()) == planYear);
  }

  private boolean isExplained(Matcher years) {
    int clause = Clause.begin(text, years.start());
    if (citations.stream().anyMatch(c -> clause <= c.end() && c.start() <= years.start())) {
      return true;
    }
    String before = text.substring(clause, years.start());
    if (years.group("from") != null) {
      int from = Integer.parseInt(years.group("from"));
      return YearContext.explainsSpan(before, from, Integer.parseInt(years.group("to")), planYear);
    }
    Matcher year = ONE_YEAR.matcher(years.group());
    return year.find() && YearContext.explains(before, Integer.parseInt(year.group()), planYear);
  }
}
