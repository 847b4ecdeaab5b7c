package vn.tonghop.intake.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.tonghop.database.MigratedDatabase;
import vn.tonghop.finding.Address;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.RowKind;
import vn.tonghop.intake.StatedTotal;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Origin;
import vn.tonghop.revision.Revisions;

class JdbcSheetRowsTest {

  private static final MigratedDatabase DATABASE = MigratedDatabase.fresh();

  private final JdbcSheetRows rows = new JdbcSheetRows(DATABASE.jdbc());
  private final long revision = Revisions.open(DATABASE.jdbc(), "731.xlsx", "732.xlsx");

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void rowsAreCountedByTheirKind() {
    insert(1, RowKind.TITLE, RowKind.ITEM, RowKind.ITEM, RowKind.TOTAL);
    insert(2, RowKind.BLANK);
    assertThat(rows.countByKind(revision, 1))
        .isEqualTo(Map.of("TITLE", 1L, "ITEM", 2L, "TOTAL", 1L));
    assertThat(rows.countByKind(revision, 2)).isEqualTo(Map.of("BLANK", 1L));
  }

  @Test
  void statedTotalsAreReadBackInTheOrderOfTheirRows() {
    insert(1, RowKind.PROGRAMME, RowKind.SECTION, RowKind.TOTAL);
    insert(2, RowKind.TOTAL);
    StatedTotal programme = total(1, 1, StatedTotal.Scope.PROGRAMME, "2");
    StatedTotal section = total(1, 2, StatedTotal.Scope.SECTION, "I");
    StatedTotal grand = total(1, 3, StatedTotal.Scope.GRAND_TOTAL, "");
    rows.insertTotals(
        revision, List.of(grand, section, programme, total(2, 1, StatedTotal.Scope.SECTION, "I")));
    assertThat(rows.totals(revision, 1)).containsExactly(programme, section, grand);
  }

  private void insert(int submission, RowKind... kinds) {
    List<IntakeItem.Row> all = new ArrayList<>();
    for (RowKind kind : kinds) {
      Origin origin = new Origin(submission, 1, all.size() + 1);
      all.add(new IntakeItem.Row(origin, "Đăng ký", kind, 0, null, null, List.of()));
    }
    rows.insert(revision, all);
  }

  private static StatedTotal total(int submission, int row, StatedTotal.Scope scope, String key) {
    return new StatedTotal(
        new Origin(submission, 1, row),
        Address.ofRow("731.xlsx", "Đăng ký", row),
        new Columns(Map.of(Field.TOTAL, "H", Field.OTHER_SHARE, "K")),
        scope,
        key,
        row - 1,
        Funding.ofDong(100 + row, 60, 30, -10));
  }
}
