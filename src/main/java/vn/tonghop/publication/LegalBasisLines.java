package vn.tonghop.publication;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tonghop.legalbasis.InstrumentKind;

/**
 * The legal bases of a ghi chú one under the other, as the appendix prints them. Intake hands them
 * on in one line; only the white space between two of them becomes a line break, so that not a
 * letter is changed.
 */
public final class LegalBasisLines {

  /** "- Kế hoạch" may be the end of "Phòng Tài chính - Kế hoạch". */
  private static final String INSTRUMENT =
      Arrays.stream(InstrumentKind.values())
          .filter(kind -> kind != InstrumentKind.PLAN)
          .map(InstrumentKind::written)
          .collect(Collectors.joining("|", "(?:", ")\\b"));

  /** Before "- Quyết định …", and after a semicolon before "Quyết định …". */
  private static final Pattern BREAK =
      Pattern.compile(
          "\\s+(?=[-–] ?" + INSTRUMENT + ")|(?<=;)\\s+(?=" + INSTRUMENT + ")",
          Pattern.UNICODE_CHARACTER_CLASS);

  private LegalBasisLines() {}

  public static String of(String note) {
    // The pattern breaks lines at none but these, and would look at every space.
    if (note.indexOf('-') < 0 && note.indexOf('–') < 0 && note.indexOf(';') < 0) {
      return note;
    }
    return BREAK.matcher(note).replaceAll("\n");
  }
}
