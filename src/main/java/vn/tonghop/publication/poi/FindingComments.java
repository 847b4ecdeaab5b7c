package vn.tonghop.publication.poi;

import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;

/** Writes comments on cells; what others wrote there before stays, above. */
final class FindingComments {

  static final String AUTHOR = "tonghop";

  private final CommentRuns runs;

  FindingComments(Workbook workbook) {
    runs = CommentRuns.of(workbook);
  }

  void add(Cell cell, List<Finding> findings) {
    Comment earlier = cell.getCellComment();
    RichTextString before = earlier == null ? null : earlier.getString();
    String author = earlier == null ? AUTHOR : Objects.requireNonNullElse(earlier.getAuthor(), "");
    boolean visible = earlier != null && earlier.isVisible();
    CommentText text = CommentText.of(findings);
    RichTextString said = runs.joined(before, text);
    if (earlier != null) {
      // Its box could not be made larger.
      cell.removeCellComment();
    }
    create(cell, said, author, visible);
  }

  private static void create(Cell cell, RichTextString text, String author, boolean visible) {
    Sheet sheet = cell.getSheet();
    Comment comment =
        sheet
            .createDrawingPatriarch()
            .createCellComment(new CommentBox(sheet).at(cell.getAddress(), text.getString()));
    comment.setAuthor(author);
    comment.setString(text);
    comment.setVisible(visible);
    cell.setCellComment(comment);
  }

  /** Takes away the comments of an earlier copy: what they say may have been corrected. */
  static void removeFrom(Sheet sheet) {
    List.copyOf(sheet.getCellComments().values()).stream()
        .filter(comment -> isOwn(comment.getAuthor()))
        .map(comment -> cell(sheet, comment))
        .filter(Objects::nonNull)
        .forEach(Cell::removeCellComment);
  }

  private static @Nullable Cell cell(Sheet sheet, Comment comment) {
    return sheet.getRow(comment.getRow()) == null
        ? null
        : sheet.getRow(comment.getRow()).getCell(comment.getColumn());
  }

  private static boolean isOwn(@Nullable String author) {
    return AUTHOR.equals(author);
  }
}
