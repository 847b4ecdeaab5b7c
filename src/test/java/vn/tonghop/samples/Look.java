package vn.tonghop.samples;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** The looks a cell of a sample can have; all in Times New Roman. */
enum Look {
  LETTERHEAD(12, "", HorizontalAlignment.CENTER, Frame.NONE),
  LETTERHEAD_BOLD(12, "b", HorizontalAlignment.CENTER, Frame.NONE),
  PLACE_AND_DATE(12, "i", HorizontalAlignment.CENTER, Frame.NONE),
  TITLE(14, "b", HorizontalAlignment.CENTER, Frame.NONE),
  ATTACHED_TO(12, "i", HorizontalAlignment.CENTER, Frame.NONE),
  UNIT_LINE(12, "i", HorizontalAlignment.RIGHT, Frame.NONE),
  HEADING(11, "b", HorizontalAlignment.CENTER, Frame.SHADED),
  CENTRED(11, "", HorizontalAlignment.CENTER, Frame.LINES),
  CENTRED_BOLD(11, "b", HorizontalAlignment.CENTER, Frame.LINES),
  TEXT(11, "", HorizontalAlignment.LEFT, Frame.LINES),
  TEXT_BOLD(11, "b", HorizontalAlignment.LEFT, Frame.LINES),
  MONEY(11, "", HorizontalAlignment.RIGHT, Frame.LINES),
  MONEY_BOLD(11, "b", HorizontalAlignment.RIGHT, Frame.LINES),
  IN_WORDS(12, "bi", HorizontalAlignment.LEFT, Frame.NONE),
  SIGNATURE(12, "b", HorizontalAlignment.CENTER, Frame.NONE);

  /** What surrounds a cell. */
  enum Frame {
    NONE,
    LINES,
    SHADED
  }

  private final int points;
  private final String face;
  private final HorizontalAlignment alignment;
  private final Frame frame;

  Look(int points, String face, HorizontalAlignment alignment, Frame frame) {
    this.points = points;
    this.face = face;
    this.alignment = alignment;
    this.frame = frame;
  }

  int points() {
    return points;
  }

  boolean bold() {
    return face.contains("b");
  }

  boolean italic() {
    return face.contains("i");
  }

  HorizontalAlignment alignment() {
    return alignment;
  }

  boolean lined() {
    return frame != Frame.NONE;
  }

  boolean wrapped() {
    return lined() || this == LETTERHEAD_BOLD;
  }

  boolean shaded() {
    return frame == Frame.SHADED;
  }

  boolean money() {
    return this == MONEY || this == MONEY_BOLD;
  }
}
