package vn.tonghop.intake.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.tonghop.database.MigratedDatabase;
import vn.tonghop.finding.Address;
import vn.tonghop.intake.NumberedRow;
import vn.tonghop.intake.RowKind;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.jdbc.StoredRows;
import vn.tonghop.revision.Revisions;

class JdbcNumberedRowsTest {

  private static final MigratedDatabase DATABASE = MigratedDatabase.fresh();

  private final JdbcNumberedRows rows = new JdbcNumberedRows(DATABASE.jdbc());
  private final long revision = Revisions.open(DATABASE.jdbc(), "731.xlsx", "732.xlsx");

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void whatIsNumberedIsReadInItsOrder() {
    StoredRows stored = new StoredRows(DATABASE.jdbc(), revision);
    stored.insertOther(1, 5, RowKind.PROGRAMME);
    stored.insertOther(1, 4, RowKind.SECTION);
    stored.insertOther(1, 3, RowKind.HEADING);
    stored.insertOther(1, 8, RowKind.TOTAL);
    stored.insert(
        proposal().in(1, "731.xlsx", 6).numbered("1.1").build(),
        proposal().in(1, "731.xlsx", 7).numbered(null).build(),
        proposal().in(1, "731.xlsx", 2).inSheet(2).numbered("a").build(),
        proposal().in(2, "732.xlsx", 6).numbered("1.1").build());

    List<NumberedRow> all = all();

    assertThat(all)
        .startsWith(
            new NumberedRow(new Origin(1, 1, 4), RowKind.SECTION, 0, null, null),
            new NumberedRow(new Origin(1, 1, 5), RowKind.PROGRAMME, 0, null, null),
            new NumberedRow(
                new Origin(1, 1, 6),
                RowKind.ITEM,
                0,
                "1.1",
                new Address("731.xlsx", "Đăng ký", 6, "A")));
    assertThat(all.subList(3, all.size()))
        .extracting(NumberedRow::origin, NumberedRow::number)
        .containsExactly(
            tuple(new Origin(1, 1, 7), null),
            tuple(new Origin(1, 2, 2), "a"),
            tuple(new Origin(2, 1, 6), "1.1"));
  }

  @Test
  void whatAnotherSubmissionTakesThePlaceOfIsLeftOut() {
    new StoredRows(DATABASE.jdbc(), revision)
        .insert(
            proposal().in(1, "731.xlsx", 6).numbered("1.1").build(),
            proposal().in(2, "732.xlsx", 6).numbered("1.2").build());
    new JdbcSubmissions(DATABASE.jdbc()).supersede(revision, 1, 2);

    assertThat(all()).extracting(NumberedRow::number).containsExactly("1.2");
  }

  private List<NumberedRow> all() {
    List<NumberedRow> all = new ArrayList<>();
    rows.forEach(revision, all::add);
    return all;
  }
}
