package vn.tonghop.plan.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.tonghop.plan.Imbalance;
import vn.tonghop.plan.Imbalance.Kind;

/**
 * What has to hold between what was accepted and the plan: in its sums, level by level, and item by
 * item. That an item stands in the plan at most once, the table itself sees to.
 */
final class PlanChecks {

  /** Accepted less planned, of every level. */
  private static final String SUMS =
      """
      with of_programme as (
        select * from unnest(:programmes, :sections) as d (programme_code, section)),
      missing as (
        select d.section, p.programme_code,
          (case when p.fate = 'ACCEPTED' then 1 else 0 end
            - case when i.position is not null then 1 else 0 end) as sign,
          coalesce(p.total, 0) as total, coalesce(p.provincial, 0) as provincial,
          coalesce(p.own_share, 0) as own_share, coalesce(p.other, 0) as other
        from proposal p left join plan_item i using (revision_id, submission, sheet, row_number)
          left join of_programme d on d.programme_code = p.programme_code
        where p.revision_id = :revision),
      sums as (
        select grouping(section) as all_sections, grouping(programme_code) as all_programmes,
          coalesce(section, '–') as section, coalesce(programme_code, '–') as programme,
          sum(sign * total) as total, sum(sign * provincial) as provincial,
          sum(sign * own_share) as own_share, sum(sign * other) as other
        from missing where sign <> 0
        group by grouping sets ((), (section), (section, programme_code)))
      select *, count(*) over () as found from sums
      where (total, provincial, own_share, other) <> (0, 0, 0, 0)
      order by all_programmes desc, all_sections desc, section, programme
      """;

  private static final String COUNTS =
      """
      with counts as (
        select (select count(*) from plan_item where revision_id = :revision) as items,
          (select count(*) from proposal where revision_id = :revision and fate = 'ACCEPTED')
            as accepted)
      select items, accepted, 1 as found from counts where items <> accepted
      """;

  private static final String NOT_ACCEPTED =
      FileChecks.ITEMS
          .replace("select s.name", "select i.number, s.name")
          .replace(
              "where",
              "join plan_item i on i.revision_id = p.revision_id and i.submission = p.submission"
                  + " and i.sheet = p.sheet and i.row_number = p.row_number where")
          .formatted("p.fate <> 'ACCEPTED'");

  private static final String ORDER =
      """
      with placed as (
        select position, row_number() over (order by position) as place
        from plan_item where revision_id = :revision)
      select position, place, 1 as found from placed where position <> place
      order by position limit 1
      """;

  /**
   * Items of a programme stand together and are numbered on; one that is alone may have the number
   * of its section. Of each programme the first that breaks it: those behind it do so too.
   */
  private static final String NUMBERS =
      """
      with placed as (
        select i.position, i.number, p.programme_code, s.name as file, p.sheet_name, p.row_number, p.columns,
          row_number() over programme as place,
          count(*) over (partition by p.programme_code) as items,
          min(i.position) over (partition by p.programme_code) as first,
          first_value(i.number) over programme as first_number
        from plan_item i join proposal p using (revision_id, submission, sheet, row_number)
          join submission s on s.revision_id = i.revision_id and s.number = i.submission
        where i.revision_id = :revision
        window programme as (partition by p.programme_code order by i.position)),
      numbered as (
        select *, case when items = 1 and number !~ '\\.\\d+$' then number
          else regexp_replace(first_number, '\\.\\d+$', '') || '.' || place end as expected
        from placed)
      select *, 1 as found from (
        select distinct on (programme_code) * from numbered
        where number <> expected or position <> first + place - 1
        order by programme_code, position) as broken
      order by position
      """;

  private PlanChecks() {}

  static List<ConservationCheck> all() {
    return List.of(
        new ConservationCheck(COUNTS, PlanChecks::counts),
        new ConservationCheck(SUMS, PlanChecks::sums),
        FileChecks.items(
            Kind.NOT_IN_PLAN,
            """
            p.fate = 'ACCEPTED' and not exists (select from plan_item i
              where i.revision_id = p.revision_id and i.submission = p.submission
                and i.sheet = p.sheet and i.row_number = p.row_number)\
            """),
        new ConservationCheck(
            NOT_ACCEPTED,
            row -> Violation.in(row).text("number").item().amounts().is(Kind.ITEM_NOT_ACCEPTED)),
        new ConservationCheck(
            ORDER, row -> Violation.in(row).text("position").text("place").is(Kind.ORDER_BROKEN)),
        new ConservationCheck(
            NUMBERS,
            row ->
                Violation.in(row).item().text("number").text("expected").is(Kind.NUMBER_BROKEN)));
  }

  private static List<Imbalance> counts(ResultSet row) throws SQLException {
    return Violation.in(row).text("items").text("accepted").is(Kind.ITEMS_DIFFER);
  }

  private static List<Imbalance> sums(ResultSet row) throws SQLException {
    if (row.getInt("all_sections") == 1) {
      return Violation.in(row).amounts().is(Kind.MONEY_NOT_IN_PLAN);
    }
    return row.getInt("all_programmes") == 1
        ? Violation.in(row).text("section").amounts().is(Kind.SECTION_DIFFERS)
        : Violation.in(row).text("programme").amounts().is(Kind.PROGRAMME_DIFFERS);
  }
}
