package vn.tonghop.plan.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.plan.Imbalance;
import vn.tonghop.plan.Imbalance.Kind;

/**
 * What has to hold between what was read of the files and what became of it: in the sums of each
 * file, and that no row is missing.
 */
final class FileChecks {

  /** What the reader counted, less what became of it; every sum is the database's own. */
  private static final String FILES =
      """
      with kept as (
        select submission, count(*) as other_rows from sheet_row
        where revision_id = :revision and kind <> 'ITEM' group by submission),
      became as (
        select submission, count(*) filter (where fate <> 'READ') as judged,
          count(*) filter (where fate = 'READ') as waiting,
          sum(total) filter (where fate <> 'READ') as total,
          sum(provincial) filter (where fate <> 'READ') as provincial,
          sum(own_share) filter (where fate <> 'READ') as own_share,
          sum(other) filter (where fate <> 'READ') as other
        from proposal where revision_id = :revision group by submission),
      balance as (
        select s.number, s.name as file, s.rows_read,
          s.rows_read - coalesce(k.other_rows, 0) - coalesce(b.judged, 0) as rows,
          coalesce(b.waiting, 0) as waiting,
          s.read_total - coalesce(b.total, 0) as total,
          s.read_provincial - coalesce(b.provincial, 0) as provincial,
          s.read_beneficiary - coalesce(b.own_share, 0) as own_share,
          s.read_other - coalesce(b.other, 0) as other
        from submission s left join kept k on k.submission = s.number
          left join became b on b.submission = s.number
        where s.revision_id = :revision)
      select * from balance
      where (rows, waiting, total, provincial, own_share, other) <> (0, 0, 0, 0, 0, 0)
      order by number
      """;

  private static final String LOST_ITEMS =
      """
      select s.name as file, r.sheet, r.row_number
      from sheet_row r join submission s
        on s.revision_id = r.revision_id and s.number = r.submission
        left join proposal p on p.revision_id = r.revision_id and p.submission = r.submission
          and p.sheet = r.sheet and p.row_number = r.row_number
      where r.revision_id = :revision and r.kind = 'ITEM' and p.row_number is null
      order by r.submission, r.sheet, r.row_number
      """;

  private FileChecks() {}

  static List<ConservationCheck> all() {
    return List.of(
        new ConservationCheck(FILES, FileChecks::sums),
        new ConservationCheck(LOST_ITEMS, FileChecks::lostItem));
  }

  private static List<Imbalance> sums(ResultSet row) throws SQLException {
    List<Imbalance> differences = new ArrayList<>();
    if (row.getLong("rows") != 0) {
      differences.addAll(
          Violation.in(row).text("file").text("rows").text("rows_read").is(Kind.ROWS_LOST));
    }
    if (row.getLong("waiting") != 0) {
      differences.addAll(Violation.in(row).text("file").text("waiting").is(Kind.ROWS_NOT_JUDGED));
    }
    if (Violation.hasAmounts(row)) {
      differences.addAll(Violation.in(row).text("file").amounts().is(Kind.MONEY_LOST));
    }
    return differences;
  }

  private static List<Imbalance> lostItem(ResultSet row) throws SQLException {
    return Violation.in(row).text("file").text("sheet").text("row_number").is(Kind.ITEM_LOST);
  }
}
