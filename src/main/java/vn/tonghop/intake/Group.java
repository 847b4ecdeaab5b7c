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
 */
record Group(@Nullable Section section, @Nullable Programme programme, @Nullable String text) {

  /** Before the first group row. */
  static final Group NONE = new Group(null, null, null);

  @Nullable String programmeCode() {
    return programme == null ? null : programme.code();
  }
}
