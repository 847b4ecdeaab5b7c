package vn.tonghop.publication.poi;

import vn.tonghop.publication.RevisionMark;

/**
 * The line below the title of a sheet.
 *
 * @param look of it, centred
 */
record SheetLine(String text, Look look) {

  private static final String DARK_RED = "C00000";

  /** The line, which says first that the revision is not published if it is not. */
  static SheetLine of(RevisionMark mark, String text) {
    Look line = Look.TEXT.centred();
    return mark.isPublished()
        ? new SheetLine(text, line.withItalic())
        : new SheetLine(
            "KHÔNG ĐƯỢC XUẤT BẢN, chỉ để xem và sửa. " + text, line.withBold().inked(DARK_RED));
  }
}
