package vn.tonghop.plan.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.plan.Imbalance;
import vn.tonghop.plan.Imbalance.Kind;

/**
 * What has to hold between what was accepted and the plan: in its sums, level by level, and place
 * by place. That an item stands in the plan at most once, the table itself sees to.
 */
final class PlanChecks {

  /** Accepted less planned, of every level; and how many of both, in all. */
  private static final String SUMS =
      """
      with of_programme as (
        select * from unnest(:programmes, :sections) as d (programme_code, section)),
      row as (
        select d.section, p.programme_code, p.fate = 'ACCEPTED' as accepted,
          (p.fate = 'ACCEPTED')::int - (i.position is not null)::int as sign,
          coalesce(p.total, 0) as total, coalesce(p.provincial, 0) as provincial,
          coalesce(p.own_share, 0) as own_share, coalesce(p.other, 0) as other
        from proposal p left join plan_item i using (revision_id, submission, sheet, row_number)
          left join of_programme d on d.programme_code = p.programme_code
        where p.revision_id = :revision),
      sums as (
        select grouping(section) as all_sections, grouping(programme_code) as all_programmes,
          coalesce(section, '–') as section, coalesce(programme_code, '–') as programme,
          count(*) filter (where accepted) as accepted,
          sum(sign * total) as total, sum(sign * provincial) as provincial,
          sum(sign * own_share) as own_share, sum(sign * other) as other
        from row
        group by grouping sets ((), (section), (section, programme_code))),
      plan as (select count(*) as items from plan_item where revision_id = :revision)
      select * from sums cross join plan
      where (total, provincial, own_share, other) <> (0, 0, 0, 0)
        or all_sections = 1 and items <> accepted
      order by all_programmes desc, all_sections desc, section, programme
      """;

  private static final String ORDER =
      """
      with placed as (
        select position, row_number() over (order by position) as place
        from plan_item where revision_id = :revision)
      select position, place from placed where position <> place
      order by position limit 1
      """;

  /**
   * Items of a programme stand together and are numbered on; one that is alone may have the number
   * of its section. Of each programme the first that breaks it: those behind it do so too.
   */
  private static final String NUMBERS =
      """
      with placed as (
        select i.position, i.number, i.submission, i.sheet, i.row_number, p.programme_code,
          row_number() over programme as place, lead(i.position) over programme as next,
          first_value(i.position) over programme as first,
          first_value(i.number) over programme as first_number
        from plan_item i join proposal p using (revision_id, submission, sheet, row_number)
        where i.revision_id = :revision
        window programme as (partition by p.programme_code order by i.position)),
      numbered as (
        select *,
          case when place = 1 and next is null and number !~ '\\.\\d+$' then number
            else regexp_replace(first_number, '\\.\\d+$', '') || '.' || place end as expected
        from placed),
      broken as (
        select distinct on (programme_code) * from numbered
        where number <> expected or position <> first + place - 1
        order by programme_code, position)
      select b.number, b.expected, s.name as file, p.sheet_name, p.row_number, p.columns
      from broken b
        join proposal p on p.revision_id = :revision and p.submission = b.submission
          and p.sheet = b.sheet and p.row_number = b.row_number
        join submission s on s.revision_id = :revision and s.number = b.submission
      order by b.position
      """;

  private PlanChecks() {}

  static List<ConservationCheck> sums() {
    return List.of(new ConservationCheck(SUMS, PlanChecks::differences));
  }

  /** Where each item stands, and under which number. */
  static List<ConservationCheck> places() {
    return List.of(
        new ConservationCheck(
            ORDER, row -> Violation.in(row).text("position").text("place").is(Kind.ORDER_BROKEN)),
        new ConservationCheck(
            NUMBERS,
            row ->
                Violation.in(row).item().text("number").text("expected").is(Kind.NUMBER_BROKEN)));
  }

  private static List<Imbalance> differences(ResultSet row) throws SQLException {
    boolean inAll = row.getInt("all_sections") == 1;
    List<Imbalance> differences = new ArrayList<>();
    if (inAll && row.getLong("items") != row.getLong("accepted")) {
      differences.addAll(Violation.in(row).text("items").text("accepted").is(Kind.ITEMS_DIFFER));
    }
    if (Violation.hasAmounts(row)) {
      differences.addAll(
          inAll ? Violation.in(row).amounts().is(Kind.MONEY_NOT_IN_PLAN) : part(row));
    }
    return differences;
  }

  private static List<Imbalance> part(ResultSet row) throws SQLException {
    return row.getInt("all_programmes") == 1
        ? Violation.in(row).text("section").amounts().is(Kind.SECTION_DIFFERS)
        : Violation.in(row).text("programme").amounts().is(Kind.PROGRAMME_DIFFERS);
  }
}
