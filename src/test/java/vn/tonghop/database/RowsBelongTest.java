package vn.tonghop.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import vn.tonghop.revision.Revisions;

/** What foreign keys promise of one row, triggers promise of all rows of a statement. */
class RowsBelongTest {

  @AutoClose private static final MigratedDatabase DATABASE = MigratedDatabase.fresh();

  private static final String ENTRY =
      "insert into decision_entry (revision_id, stage, file_name, sheet, row_number, event, body,"
          + " body_sha256) select %s, 0, '', 0, n, '', '', '' from generate_series(1, 2) n";

  private final long revision = Revisions.open(DATABASE.jdbc(), "731.xlsx");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into sheet_row values (%1$s, 1, 1, 1, 'ITEM', 0), (%1$s, 2, 1, 1, 'ITEM', 0)",
        "insert into sheet_row values (%s + 1, 1, 1, 1, 'ITEM', 0)",
        "insert into proposal (revision_id, submission, sheet, row_number, file_name, sheet_name,"
            + " columns, unreadable) values (%s, 1, 1, 9, '', '', '', false)",
        "insert into plan_item values (%s, 1, '1', 1, 1, 9)",
        "insert into finding (revision_id, stage, code, severity, file_name, row_number, arguments)"
            + " values (%s + 1, '', '', 'NOTE', '', 1, '{}')",
        "insert into decision_seal values (%s, 1, 0, 0, '', '')",
        "update revision set id = default where id = %s",
        "delete from revision where id = %s",
        "delete from submission where revision_id = %s",
        "truncate sheet_row cascade"
      })
  void noRowBelongsToNothing(String attack) {
    assertThatThrownBy(() -> DATABASE.jdbc().update(attack.formatted(revision)))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into decision_seal select %s + 1, row_number, id, 0, '', '' from decision_entry",
        "insert into decision_seal select %s, n, n, 0, '', '' from generate_series(1, 9) n",
        "insert into decision_entry (revision_id, stage, file_name, sheet, row_number, event, body,"
            + " body_sha256) select %s + 1, 0, '', 0, 0, '', '', ''"
      })
  void noLogIsOfNothing(String attack) {
    DATABASE.jdbc().update(ENTRY.formatted(revision));
    assertThatThrownBy(() -> DATABASE.jdbc().update(attack.formatted(revision)))
        .isInstanceOf(DataIntegrityViolationException.class);
  }
}
