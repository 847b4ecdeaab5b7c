package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergedCellsTest {

  private static final CellRange ACROSS = new CellRange(1, 1, 0, 2);
  private static final CellRange DOWN = new CellRange(2, 4, 1, 1);

  private final MergedCells merged = new MergedCells();

  private List<Merged> at(int sheetNumber, int row, String... texts) {
    Sheet sheet = new Sheet(sheetNumber, "S", List.of(), List.of(ACROSS, DOWN));
    List<SheetCell> cells = Arrays.stream(texts).<SheetCell>map(SheetCell.Text::new).toList();
    return merged.of(SheetRow.of(sheet, row, cells)).merged();
  }

  @Test
  void belongToEveryRowTheyTouch() {
    assertThat(at(1, 1, "TT")).containsExactly(new Merged(ACROSS, new SheetCell.Text("TT")));
    Merged down = new Merged(DOWN, new SheetCell.Text("HTX"));
    assertThat(at(1, 2, "1", "HTX")).containsExactly(down);
    assertThat(at(1, 3)).containsExactly(down);
    assertThat(at(1, 4, "3")).containsExactly(down);
    assertThat(at(1, 5, "4", "khác")).isEmpty();
  }

  @Test
  void beginAnewOnEverySheet() {
    at(1, 3);
    assertThat(at(2, 1, "TT")).containsExactly(new Merged(ACROSS, new SheetCell.Text("TT")));
  }
}
