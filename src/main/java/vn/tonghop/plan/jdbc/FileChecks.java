package vn.tonghop.plan.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.plan.Imbalance;
import vn.tonghop.plan.Imbalance.Kind;

/**
 * What has to hold between what was read of the files and what became of it: row by row, and in the
 * sums of each file.
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
      select *, count(*) over () as found from balance
      where (rows, waiting, total, provincial, own_share, other) <> (0, 0, 0, 0, 0, 0)
      order by number
      """;

  private static final String LOST_ITEMS =
      """
      select s.name as file, r.sheet, r.row_number, count(*) over () as found
      from sheet_row r join submission s
        on s.revision_id = r.revision_id and s.number = r.submission
        left join proposal p on p.revision_id = r.revision_id and p.submission = r.submission
          and p.sheet = r.sheet and p.row_number = r.row_number
      where r.revision_id = :revision and r.kind = 'ITEM' and p.row_number is null
      order by r.submission, r.sheet, r.row_number
      """;

  static final String ITEMS =
      """
      select s.name as file, p.file_name, p.sheet_name, p.row_number, p.columns,
        coalesce(p.total, 0) as total, coalesce(p.provincial, 0) as provincial,
        coalesce(p.own_share, 0) as own_share, coalesce(p.other, 0) as other,
        count(*) over () as found
      from proposal p join submission s
        on s.revision_id = p.revision_id and s.number = p.submission
      where p.revision_id = :revision and %s
      order by p.submission, p.sheet, p.row_number
      """;

  /**
   * Members of groups that must not be counted: those that were found to be copies, and those of
   * which one before them that is certainly the same is counted and nobody said otherwise.
   */
  private static final String COPIES =
      """
      select submission, sheet, row_number from duplicate_member
      where revision_id = :revision and standing in ('DUPLICATE', 'HELD')
      union all
      select submission, sheet, row_number from (
        select m.submission, m.sheet, m.row_number,
          row_number() over (partition by m.group_number, m.same order by m.position) as place
        from duplicate_member m
          join proposal k using (revision_id, submission, sheet, row_number)
        where revision_id = :revision and k.fate = 'ACCEPTED'
          and (m.group_number, m.same) not in (
            select group_number, same from duplicate_member
            where revision_id = :revision and decision is not null)) as counted
      where place > 1\
      """;

  private FileChecks() {}

  static List<ConservationCheck> all() {
    return List.of(
        new ConservationCheck(FILES, FileChecks::sums),
        new ConservationCheck(LOST_ITEMS, FileChecks::lostItem),
        new ConservationCheck(
            ITEMS.formatted("p.file_name <> s.name"),
            row -> Violation.in(row).item().text("file_name").is(Kind.ROW_OF_OTHER_FILE)),
        items(
            Kind.MONEY_OUTSIDE_ITEMS,
            """
            not exists (select from sheet_row r where r.revision_id = p.revision_id
              and r.submission = p.submission and r.sheet = p.sheet
              and r.row_number = p.row_number and r.kind = 'ITEM')\
            """),
        items(Kind.SUPERSEDED_COUNTED, "s.superseded_by is not null and p.fate <> 'SUPERSEDED'"),
        items(Kind.NOT_SUPERSEDED, "s.superseded_by is null and p.fate = 'SUPERSEDED'"),
        items(Kind.REFUSED_COUNTED, "s.refused and p.fate in ('ACCEPTED', 'DUPLICATE')"),
        items(
            Kind.DUPLICATE_OF_NOTHING,
            """
            p.fate = 'DUPLICATE' and not exists (select from duplicate_member m
              where m.revision_id = p.revision_id and m.submission = p.submission
                and m.sheet = p.sheet and m.row_number = p.row_number
                and m.standing in ('DUPLICATE', 'HELD')
                and exists (select from duplicate_member c
                  join proposal k using (revision_id, submission, sheet, row_number)
                  where c.revision_id = m.revision_id and c.group_number = m.group_number
                    and k.fate = 'ACCEPTED'))\
            """),
        items(
            Kind.COUNTED_TWICE,
            "p.fate = 'ACCEPTED' and (p.submission, p.sheet, p.row_number) in (" + COPIES + ")"));
  }

  /** Each đề án for which something holds that must not. */
  static ConservationCheck items(Kind kind, String condition) {
    return new ConservationCheck(
        ITEMS.formatted(condition), row -> Violation.in(row).item().amounts().is(kind));
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
    List<Imbalance> money = Violation.in(row).text("file").amounts().is(Kind.MONEY_LOST);
    if (!money.get(0).arguments().subList(1, 5).equals(List.of("0", "0", "0", "0"))) {
      differences.addAll(money);
    }
    return differences;
  }

  private static List<Imbalance> lostItem(ResultSet row) throws SQLException {
    return Violation.in(row).text("file").text("sheet").text("row_number").is(Kind.ITEM_LOST);
  }
}
