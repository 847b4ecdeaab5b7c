package vn.tonghop.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;

/** Rows of a {@link FakeWorkbook}, which may turn out to be damaged on the way. */
final class FakeRows implements WorkbookRows {

  private final List<SheetRow> rows;
  private final @Nullable Integer damagedAfter;
  private final SubmissionFile file;
  private final WorkbookFacts facts;
  private int next;

  FakeRows(
      List<SheetRow> rows,
      @Nullable Integer damagedAfter,
      SubmissionFile file,
      WorkbookFacts facts) {
    this.rows = rows;
    this.damagedAfter = damagedAfter;
    this.file = file;
    this.facts = facts;
  }

  @Override
  public @Nullable SheetRow next() throws UnreadableWorkbookException {
    if (damagedAfter != null && next == damagedAfter) {
      throw new UnreadableWorkbookException(
          Finding.of(FindingCode.FILE_DAMAGED, Address.ofFile(file.name()), "sheet"), null);
    }
    return next < rows.size() ? rows.get(next++) : null;
  }

  @Override
  public List<String> hiddenSheets() {
    return List.of();
  }

  @Override
  public Map<String, Integer> blankTails() {
    return Map.of();
  }

  @Override
  public WorkbookFacts facts() {
    return facts;
  }

  @Override
  public WorkbookRows again() {
    return new FakeRows(rows, damagedAfter, file, facts);
  }

  @Override
  public void close() {
    next = rows.size();
  }
}
