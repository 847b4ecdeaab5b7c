package vn.tonghop.intake.poi;

import java.util.BitSet;

/**
 * Measures an XML part as its bytes pass by, before any parser sees it. A parser holds in memory as
 * a whole: a tag with the text behind it, a comment, a CDATA section, an instruction; the elements
 * around it; and every name that it ever met. Of none of these may there be too much. What does not
 * begin like XML is not looked at: no parser gets beyond that.
 */
final class XmlTokens {

  /**
   * In bytes. A cell of 32,767 characters takes less, even if each is written as "&amp;#xFFFD;".
   */
  static final int LONGEST = 1 << 19;

  static final int DEEPEST = 100;
  static final int MOST_ATTRIBUTES = 100;

  /** Office has some hundreds; nobody minds that two may be taken for one. */
  static final int MOST_NAMES = 4_096;

  /** Blanks, and the bytes of the marks that tell a code of Unicode. */
  private static final String BEFORE_XML = " \t\r\n\0\u00EF\u00BB\u00BF\u00FE\u00FF";

  private static final int HASHES = 1 << 20;

  /** The length of "&lt;![CDATA[". */
  private static final int OPENING_OF_CDATA = 9;

  private enum Within {
    PROLOGUE,
    TEXT,
    OPENING,
    DECLARATION,
    TAG,
    QUOTES,
    END_TAG,
    COMMENT,
    CDATA,
    INSTRUCTION,
    NO_XML
  }

  private final BitSet names = new BitSet();
  private Within within = Within.PROLOGUE;

  /** The last eight bytes that passed by, the latest in the lowest place. */
  private long before = -1;

  private int length;
  private int depth;
  private int attributes;
  private int distinct;
  private int name;
  private byte quote;
  private boolean tooMuch;

  /** Whether so far there is too much of nothing, nor anything in a code other than ASCII's. */
  boolean areFine() {
    return !tooMuch;
  }

  void pass(byte[] bytes, int count) {
    int at = 0;
    while (at < count && !tooMuch && within != Within.NO_XML) {
      at = skip(bytes, at, count);
      if (at < count) {
        pass(bytes[at++]);
      }
    }
  }

  /** Most bytes are text and values: all that counts of them is how many, and what ends them. */
  private int skip(byte[] bytes, int from, int to) {
    if (within != Within.TEXT && within != Within.QUOTES) {
      return from;
    }
    byte mark = within == Within.TEXT ? (byte) '<' : quote;
    int at = from;
    while (at < to && bytes[at] != mark && bytes[at] != 0) {
      at++;
    }
    length += at - from;
    tooMuch |= length > LONGEST;
    return at;
  }

  private void pass(byte next) {
    before = before << 8 | (next & 0xFF);
    length++;
    switch (within) {
      case PROLOGUE -> begin(next);
      case TEXT -> open(next);
      case OPENING -> opened(next);
      case DECLARATION -> inDeclaration(next);
      case TAG -> inTag(next);
      case QUOTES -> within = next == quote ? Within.TAG : Within.QUOTES;
      case END_TAG -> end(next, ">");
      case COMMENT -> end(next, "-->");
      case CDATA -> end(next, "]]>");
      case INSTRUCTION -> end(next, "?>");
      case NO_XML -> length = 0;
    }
    // No Excel writes a part in UTF-16, where every other byte of a tag is zero.
    boolean ofXml = within != Within.NO_XML && within != Within.PROLOGUE;
    tooMuch |= ofXml && (length > LONGEST || next == 0);
  }

  private void begin(byte next) {
    if (BEFORE_XML.indexOf(next & 0xFF) < 0) {
      within = Within.NO_XML;
      tooMuch = next == '<' && endsWith("\0<");
      open(next);
    }
  }

  private void open(byte next) {
    if (next == '<') {
      within = Within.OPENING;
      length = 1;
    }
  }

  private void opened(byte next) {
    switch (next) {
      case '/' -> {
        within = Within.END_TAG;
        depth--;
      }
      case '?' -> within = Within.INSTRUCTION;
      case '!' -> within = Within.DECLARATION;
      default -> {
        within = Within.TAG;
        attributes = 0;
        name = next;
        tooMuch |= ++depth > DEEPEST;
      }
    }
  }

  private void inDeclaration(byte next) {
    if (length == 4 && endsWith("<!--")) {
      within = Within.COMMENT;
    } else if (length == OPENING_OF_CDATA && endsWith("CDATA[")) {
      within = Within.CDATA;
    } else {
      end(next, ">");
    }
  }

  private void inTag(byte next) {
    switch (next) {
      case '"', '\'' -> {
        within = Within.QUOTES;
        quote = next;
        tooMuch |= ++attributes > MOST_ATTRIBUTES;
      }
      case ' ', '\t', '\r', '\n', '=', '/' -> countName();
      case '>' -> {
        countName();
        within = Within.TEXT;
        depth -= endsWith("/>") ? 1 : 0;
      }
      default -> name = 31 * name + next;
    }
  }

  private void countName() {
    int hash = (name ^ name >>> 20) & (HASHES - 1);
    if (name != 0 && !names.get(hash)) {
      names.set(hash);
      tooMuch |= ++distinct > MOST_NAMES;
    }
    name = 0;
  }

  private void end(byte next, String mark) {
    if (next == '>' && endsWith(mark)) {
      within = Within.TEXT;
    }
  }

  private boolean endsWith(String ascii) {
    long expected = 0;
    for (int i = 0; i < ascii.length(); i++) {
      expected = expected << 8 | ascii.charAt(i);
    }
    return (before & ((1L << 8 * ascii.length()) - 1)) == expected;
  }
}
