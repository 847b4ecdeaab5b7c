package vn.tonghop.legalbasis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Folded;

/**
 * The number of an instrument, rid of all that people write one way or another: spaces, kinds of
 * dashes, leading zeros, D for Đ.
 *
 * @param serial "53"
 * @param year of the number; null where it has none, as that of a single decision: "558/QĐ-UBND"
 * @param signs kind and issuer, folded and without dashes: "qdubnd"; "" where they are left out
 */
public record InstrumentNumber(String serial, @Nullable Integer year, String signs) {

  /** Stands where none could be read; no citation has it. */
  public static final InstrumentNumber UNKNOWN = new InstrumentNumber("", null, "");

  private static final Pattern COMPLETE =
      Pattern.compile(
          "(?<serial>[0-9]{1,6}\\p{L}?) ?[/\\-–—] ?(?:(?<year>(?:19|20)\\d{2}) ?[/\\-–—] ?)?"
              + "(?<signs>\\p{L}[\\p{L}\\p{Nd}& /\\-–—]*)");

  static InstrumentNumber of(String serial, @Nullable String year, String signs) {
    return new InstrumentNumber(
        withoutLeadingZeros(Folded.fold(serial)),
        year == null ? null : Integer.valueOf(year),
        Folded.fold(signs).replace(" ", ""));
  }

  private static String withoutLeadingZeros(String serial) {
    int begin = 0;
    while (begin + 1 < serial.length()
        && serial.charAt(begin) == '0'
        && Character.isDigit(serial.charAt(begin + 1))) {
      begin++;
    }
    return serial.substring(begin);
  }

  /**
   * Reads a number and nothing else, such as "28/2018/TT-BTC" or "19-NQ/TW"; empty if it is none.
   */
  public static Optional<InstrumentNumber> parse(String text) {
    Matcher found = COMPLETE.matcher(text);
    return found.matches()
        ? Optional.of(of(found.group("serial"), found.group("year"), found.group("signs")))
        : Optional.empty();
  }

  /** The same number, of that year. */
  public InstrumentNumber ofYear(int other) {
    return new InstrumentNumber(serial, other, signs);
  }

  /** In one word, for comparing letter by letter: "53/2018/qdubnd". */
  public String key() {
    return serial + "/" + (year == null ? "" : year + "/") + signs;
  }

  /** Whether kind and issuer are left out: "Quyết định 53/2018". */
  public boolean isIncomplete() {
    return signs.isEmpty();
  }
}
