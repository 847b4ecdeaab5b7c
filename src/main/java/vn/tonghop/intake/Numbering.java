package vn.tonghop.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The running number of a row: "II", "3", "3.1", "a)". People number by hand, so it is evidence of
 * what a row is, never proof.
 *
 * @param kind how it is written
 * @param text without closing punctuation; "" for {@link Kind#NONE}
 */
record Numbering(Kind kind, String text) {

  /** Ways of numbering, from the outermost to the innermost. */
  enum Kind {
    CAPITAL,
    ROMAN,
    INTEGER,
    DOTTED,
    LETTER,
    NONE
  }

  static final Numbering NONE = new Numbering(Kind.NONE, "");

  private static final Pattern LIST_MARK = Pattern.compile("[-–—+*•]+");
  private static final Pattern BULLET = Pattern.compile("[*+•]*");
  private static final Pattern CLOSED = Pattern.compile("\\(?(.*?)[.)/:\\-\\s]*");
  private static final Pattern ROMAN =
      Pattern.compile("(?=[IVX])X{0,3}(IX|IV|V?I{0,3})"); // no plan has forty parts
  private static final Pattern INTEGER = Pattern.compile("\\d{1,4}");
  private static final Pattern DOTTED = Pattern.compile("\\d{1,4}([.,\\-]\\d{1,4})+");
  private static final Pattern SEPARATOR = Pattern.compile("[.,\\-]");
  // Excel turns a typed "1.2" into a date where the dot separates day and month.
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern LEADING =
      Pattern.compile(
          "([IVX]+|\\d{1,4}(?:\\.\\d{1,4})*|[A-Za-zđĐ])\\s*(?:[.):/]\\s*|\\s[-–]\\s)(.+)");

  /** Reads a whole cell; null when its text is no running number. */
  static @Nullable Numbering of(String line) {
    Matcher closed = CLOSED.matcher(line);
    String text = closed.matches() ? closed.group(1) : line;
    if (BULLET.matcher(text).matches()) {
      return NONE;
    }
    Kind kind = kind(text);
    return kind == null ? null : new Numbering(kind, text);
  }

  private static @Nullable Kind kind(String text) {
    if (ROMAN.matcher(text).matches()) {
      return Kind.ROMAN;
    }
    if (INTEGER.matcher(text).matches()) {
      return Kind.INTEGER;
    }
    if (DOTTED.matcher(text).matches() || DATE.matcher(text).matches()) {
      return Kind.DOTTED;
    }
    if (text.codePointCount(0, text.length()) == 1 && Character.isLetter(text.codePointAt(0))) {
      return Character.isUpperCase(text.codePointAt(0)) ? Kind.CAPITAL : Kind.LETTER;
    }
    return null;
  }

  /** "I. Chương trình…" apart into its number and the rest; the number is NONE where none leads. */
  static Led leading(String line) {
    Matcher parts = LEADING.matcher(line);
    Numbering number = parts.matches() ? of(parts.group(1)) : null;
    return number == null ? new Led(NONE, line) : new Led(number, parts.group(2));
  }

  /** Text and the number that led it. */
  record Led(Numbering number, String rest) {}

  boolean isNumbered() {
    return kind != Kind.NONE;
  }

  /**
   * The numbers it is made of: "2" and "3" of "2.3". None where it is no number, or where Excel
   * made a date of it, which may be read either way round.
   */
  List<String> parts() {
    boolean digits = kind == Kind.INTEGER || kind == Kind.DOTTED;
    return digits && !DATE.matcher(text).matches() ? List.of(SEPARATOR.split(text)) : List.of();
  }

  /** Whether a cell holds a dash or the like instead of a number. */
  static boolean isBullet(String line) {
    return LIST_MARK.matcher(line).matches();
  }

  /** Whether the number says that the row is part of the other: "1.2" or "a" of "1". */
  boolean isPartOf(Numbering whole) {
    boolean digits = whole.kind == Kind.INTEGER || whole.kind == Kind.DOTTED;
    return digits
        && (kind == Kind.LETTER || (kind == Kind.DOTTED && text.startsWith(whole.text + ".")));
  }

  /** Whether a row numbered so may stand under one numbered like the other. */
  boolean isDeeperThan(Numbering other) {
    return kind.compareTo(other.kind) > 0
        || (kind == Kind.DOTTED && other.kind == Kind.DOTTED && text.startsWith(other.text + "."));
  }
}
