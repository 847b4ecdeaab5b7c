package vn.tonghop.intake.poi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Limits;
import vn.tonghop.finding.Finding;
import vn.tonghop.intake.SheetRow;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.UnreadableWorkbookException;
import vn.tonghop.intake.WorkbookFacts;
import vn.tonghop.intake.WorkbookRows;

/** Everything a workbook holds, and why reading it stopped, if it did. */
record Opened(List<SheetRow> rows, List<Finding> faults, @Nullable WorkbookFacts told) {

  WorkbookFacts facts() {
    return Objects.requireNonNull(told, "could not be opened");
  }

  static Opened of(Path file) throws IOException {
    return of(file, Limits.DEFAULT);
  }

  static Opened of(Path file, Limits limits) throws IOException {
    List<SheetRow> read = new ArrayList<>();
    SubmissionFile submission = new SubmissionFile(1, "sent.xlsx", file);
    try (WorkbookRows rows = new PoiWorkbookSource().open(submission, limits)) {
      for (SheetRow row = rows.next(); row != null; row = rows.next()) {
        read.add(row);
      }
      return new Opened(read, List.of(), rows.facts());
    } catch (UnreadableWorkbookException e) {
      return new Opened(read, List.of(e.finding()), null);
    }
  }
}
