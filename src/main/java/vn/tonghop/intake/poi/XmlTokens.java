package vn.tonghop.intake.poi;

/**
 * Measures the tokens of an XML part as its bytes pass by: a tag with the text behind it, a
 * comment, a CDATA section, an instruction. A parser holds each of them in memory as a whole, so
 * one of a hundred megabytes must be found before it is parsed. What does not begin like XML is not
 * looked at: no parser gets beyond that.
 */
final class XmlTokens {

  /** In bytes. A cell of 32,767 characters takes less, even if each is written as "&amp;#xFFFD;". */
  static final int LONGEST = 1 << 19;

  private enum Within {
    PROLOGUE,
    MARKUP_OR_TEXT,
    COMMENT,
    CDATA,
    INSTRUCTION,
    NO_XML
  }

  /** The length of "&lt;![CDATA[". */
  private static final int OPENING_OF_CDATA = 9;

  /** The last eight bytes that passed by, the latest in the lowest place. */
  private long before;

  private Within within = Within.PROLOGUE;
  private long length;
  private boolean tooLong;

  /** Whether so far no token is too long, nor anything else than text in a code that has ASCII. */
  boolean areFine() {
    return !tooLong;
  }

  void pass(byte[] bytes, int count) {
    for (int i = 0; i < count && !tooLong; i++) {
      pass(bytes[i]);
    }
  }

  private void pass(byte next) {
    before = before << 8 | (next & 0xFF);
    length++;
    switch (within) {
      case PROLOGUE -> begin(next);
      case MARKUP_OR_TEXT -> inMarkupOrText(next);
      case COMMENT -> end(next, "-->");
      case CDATA -> end(next, "]]>");
      case INSTRUCTION -> end(next, "?>");
      case NO_XML -> length = 0;
    }
    // No Excel writes a part in UTF-16, where every other byte of a tag is zero.
    tooLong |= within != Within.NO_XML && (length > LONGEST || next == 0);
  }

  private void begin(byte next) {
    if (next == '<') {
      within = Within.MARKUP_OR_TEXT;
      length = 1;
    } else if (" \t\r\n\u00EF\u00BB\u00BF\u00FE\u00FF".indexOf(next & 0xFF) < 0) {
      within = Within.NO_XML;
    }
  }

  private void inMarkupOrText(byte next) {
    if (next == '<') {
      length = 1;
    } else if (next == '?' && length == 2) {
      within = Within.INSTRUCTION;
    } else if (next == '-' && length == 4 && endsWith("<!--")) {
      within = Within.COMMENT;
    } else if (next == '[' && length == OPENING_OF_CDATA && endsWith("CDATA[")) {
      within = Within.CDATA;
    }
  }

  private void end(byte next, String mark) {
    if (next == '>' && endsWith(mark)) {
      within = Within.MARKUP_OR_TEXT;
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
