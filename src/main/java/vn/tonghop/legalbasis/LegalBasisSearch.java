package vn.tonghop.legalbasis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the instruments that a text cites, by their numbers: "53/2018/QĐ-UBND", "11067/UBND-KT",
 * "19-NQ/TW", also with spaces in them, and without their signs where the kind stands before ("TTLT
 * 26/2014"). Around a number it looks for the kind, the date and who issued it.
 *
 * <p>A number with a stroke is no citation by itself: "12/2020" is a month, "02 chuyên đề/tháng" a
 * rate, "11/12/2018" a date. All steps look at a bounded piece of text, so the time it takes grows
 * with the length of the text only.
 */
public final class LegalBasisSearch {

  private static final String DASH = "[-–—/]";
  private static final String YEAR = "(?:19|20)[0-9]{2}";

  /** "UBND", "TTr", "QH13", "TTKC&TVPTCN": no word that merely begins with a capital. */
  private static final String SIGN = "\\p{Lu}[\\p{Lu}&]{1,14}\\p{Ll}?[0-9]{0,2}(?![\\p{L}0-9&])";

  /**
   * A sign after a dash; with spaces between only where no further number follows: "- TTLT 26/…".
   */
  private static final String NEXT =
      "(?:" + DASH + SIGN + "| ?" + DASH + " ?" + SIGN + "(?! ?(?:số ?)?[0-9]))";

  /** "TTLT-BTC-BCT" has several dashes that may be written with spaces, "QĐ - UBND" one. */
  private static final String SIGNS =
      "TTLT"
          + NEXT
          + "{1,3}|"
          + SIGN
          + NEXT
          + "?(?:"
          + DASH
          + SIGN
          + "){0,3}|(?iu:qđ|qd|nđ|nd|nq|ttlt|tt|ttr|kh|ct)(?:"
          + DASH
          + "[\\p{L}&]{2,10}){1,3}(?![\\p{L}0-9])";

  private static final Pattern NUMBER =
      Pattern.compile(
          ("(?<serial>[0-9]{1,6}[a-z]?) ?DASH ?(?:(?:(?<year>YEAR) ?DASH"
                  + " ?)?(?<signs>SIGNS)|(?<only>YEAR)(?:/(?=…|\\.{3})|(?![\\p{L}0-9]| ?/)))")
              .replace("SIGNS", SIGNS)
              .replace("DASH", DASH)
              .replace("YEAR", YEAR));

  /** What a number by itself must begin with to be one of an instrument. */
  private static final Pattern KNOWN_SIGNS =
      Pattern.compile(
          "(?iu:QĐ|QD|NĐ|ND|NQ|TTLT|TT|KH|CT|CV|TB|TTr) ?" + DASH + ".*|(?:QH|UBTVQH)[0-9]{1,2}");

  private static final String WORD_BEGINS = "(?<![\\p{L}0-9])";
  private static final Pattern DATE =
      Pattern.compile(
          "(?: của [^0-9;]{1,80}?(?= ngày))?[ ,(]{0,3}(?:(?iu:ban hành|ký) )?(?:(?iu:ngày) ?)?"
              + "(?<day>[0-9]{1,2})(?: (?iu:tháng) ?(?<month>[0-9]{1,2})(?! ?tháng)(?:"
              + " ?(?iu:năm)(?: ?(?<year>[0-9]{4}))?(?![0-9]))?| ?[-/.] ?(?<monthShort>[0-9]{1,2})"
              + " ?[-/.] ?(?<yearShort>[0-9]{4}|[0-9]{2})(?![0-9/]))");

  private static final Pattern ISSUER =
      Pattern.compile("[ ,)]{0,3}(?iu:của) (?<issuer>[^0-9;:,.()\\-–—]{2,60})");

  /** "Luật Ngân sách nhà nước": of laws the name alone is cited (Nghị định 30/2020, Phụ lục I). */
  private static final Pattern NAMED_LAW =
      Pattern.compile(WORD_BEGINS + "(?:Bộ luật|Luật|Pháp lệnh) \\p{Lu}");

  private final String text;
  private final List<Citation> found = new ArrayList<>();
  private int searched;

  private LegalBasisSearch(String text) {
    this.text = text;
  }

  /**
   * All instruments that are cited by a number.
   *
   * @param text NFC, with single spaces
   * @return in the order of the text; they do not overlap
   */
  public static List<Citation> in(String text) {
    return new LegalBasisSearch(text).search();
  }

  /** Whether a law is named, be it without its number. */
  public static boolean namesALaw(String text) {
    return NAMED_LAW.matcher(text).find();
  }

  private List<Citation> search() {
    Matcher number = NUMBER.matcher(text).useTransparentBounds(true);
    int read = 0;
    for (int at = SerialNumber.next(text, 0); at >= 0; at = SerialNumber.next(text, read)) {
      boolean isOne = number.region(at, text.length()).lookingAt();
      if (isOne && at >= searched) {
        cited(number).ifPresent(this::add);
      }
      read = isOne ? number.end() : at + 1;
    }
    return List.copyOf(found);
  }

  private void add(Citation citation) {
    found.add(citation);
    searched = citation.end();
  }

  private Optional<Citation> cited(Matcher number) {
    KindBefore before = KindBefore.in(text, searched, number.start());
    return before.kind() != null || speaksForItself(number, before)
        ? Optional.of(citation(number, before))
        : Optional.empty();
  }

  /** Without a kind before it: "53/2018/QĐ-UBND", "số 11067/UBND-KT". */
  private boolean speaksForItself(Matcher number, KindBefore before) {
    String signs = number.group("signs");
    boolean afterLetter = number.start() > 0 && Character.isLetter(text.charAt(number.start() - 1));
    return signs != null
        && !afterLetter
        && (before.saysNumber() || KNOWN_SIGNS.matcher(signs).matches());
  }

  private Citation citation(Matcher number, KindBefore before) {
    String signs = number.group("signs");
    InstrumentNumber parsed =
        signs == null
            ? InstrumentNumber.of(number.group("serial"), number.group("only"), "")
            : InstrumentNumber.of(number.group("serial"), number.group("year"), signs);
    int end = number.end();
    WrittenDate issued = null;
    Matcher date = lookingAt(DATE, end);
    if (date != null) {
      issued = date(date);
      end = date.end();
    }
    Matcher issuer = lookingAt(ISSUER, date == null ? number.end() : end);
    return new Citation(
        before.start(),
        end,
        text.substring(before.start(), number.end()),
        before.kind() == null ? kindOf(signs) : before.kind(),
        parsed,
        issued,
        issuer == null ? "" : issuer.group("issuer").strip());
  }

  private @Nullable Matcher lookingAt(Pattern pattern, int from) {
    Matcher matcher = pattern.matcher(text).region(from, text.length());
    return matcher.useTransparentBounds(true).lookingAt() ? matcher : null;
  }

  private static WrittenDate date(Matcher date) {
    boolean inWords = date.group("month") != null;
    String year = date.group(inWords ? "year" : "yearShort");
    return new WrittenDate(
        Integer.parseInt(date.group("day")),
        Integer.parseInt(date.group(inWords ? "month" : "monthShort")),
        year == null ? null : Integer.valueOf(year.length() == 2 ? "20" + year : year));
  }

  /** The kind that the signs of a number begin with: "QĐ-UBND". */
  private static @Nullable InstrumentKind kindOf(@Nullable String signs) {
    if (signs == null) {
      return null;
    }
    int end = 0;
    while (end < signs.length() && " -–—/".indexOf(signs.charAt(end)) < 0) {
      end++;
    }
    return InstrumentKind.of(signs.substring(0, end).toUpperCase(Locale.ROOT)).orElse(null);
  }
}
