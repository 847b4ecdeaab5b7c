package vn.tonghop.intake;

import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Section;

/**
 * The group row under which đề án stand.
 *
 * @param section of the plan; null when the row names none of them
 * @param programme of the plan; null when the row names none of them
 * @param text as written; null when the group has no row of its own
 * @param number of its row; {@link Numbering#NONE} when it has none
 */
record Group(
    @Nullable Section section,
    @Nullable Programme programme,
    @Nullable String text,
    Numbering number) {

  /** Before the first group row. */
  static final Group NONE = new Group(null, null, null);

  /** A group without a number of its own. */
  Group(@Nullable Section section, @Nullable Programme programme, @Nullable String text) {
    this(section, programme, text, Numbering.NONE);
  }

  /** The group that the row opens. */
  static Group openedBy(TableRow row, @Nullable Section section, @Nullable Programme programme) {
    return new Group(section, programme, row.name(), row.numbering());
  }

  @Nullable String programmeCode() {
    return programme == null ? null : programme.code();
  }

  /** What people call it; "" where nothing names it. */
  String called() {
    if (text != null) {
      return text;
    }
    return programme == null ? "" : programme.name();
  }
}
