package vn.tonghop.intake;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Hidden;
import vn.tonghop.definition.Limits;

/** The workbooks of another source, with every text in them typed otherwise. */
public record Retyped(WorkbookSource source, Function<SheetCell.Text, SheetCell.Text> typing)
    implements WorkbookSource {

  @Override
  public WorkbookRows open(SubmissionFile file, Limits limits, Hidden hidden)
      throws UnreadableWorkbookException {
    return new Rows(source.open(file, limits, hidden), typing);
  }

  private record Rows(WorkbookRows rows, Function<SheetCell.Text, SheetCell.Text> typing)
      implements WorkbookRows {

    @Override
    public @Nullable SheetRow next() throws UnreadableWorkbookException {
      SheetRow row = rows.next();
      return row == null ? null : row.withCells(row.cells().stream().map(this::retyped).toList());
    }

    private SheetCell retyped(SheetCell cell) {
      return cell instanceof SheetCell.Text text ? typing.apply(text) : cell;
    }

    @Override
    public List<String> hiddenSheets() {
      return rows.hiddenSheets();
    }

    @Override
    public Map<String, Integer> blankTails() {
      return rows.blankTails();
    }

    @Override
    public WorkbookFacts facts() {
      return rows.facts();
    }

    @Override
    public WorkbookRows again() throws UnreadableWorkbookException {
      return new Rows(rows.again(), typing);
    }

    @Override
    public void close() throws IOException {
      rows.close();
    }
  }
}
