package vn.tonghop.plan.jdbc;

import java.util.List;
import vn.tonghop.plan.Imbalance.Kind;

/**
 * What has to hold between the tables and the decision log, which was chained when its stage was
 * closed: every đề án has the fate that was decided, every item the money with which it was taken
 * into the plan. So a figure that was altered since is found in its cell, also where another one
 * makes up for it.
 */
final class DecisionChecks {

  private static final String FATES =
      """
      with decided as (
        select file_name, sheet, row_number, (array_agg(case event when 'SUSPECTED' then 'DUPLICATE'
          when 'COUNTED' then 'ACCEPTED' else event end order by stage desc))[1] as fate
        from decision_entry
        where revision_id = :revision
          and event in ('ACCEPTED', 'REJECTED', 'DUPLICATE', 'SUSPECTED', 'COUNTED')
        group by file_name, sheet, row_number)
      select s.name as file, p.sheet_name, p.row_number, p.columns, p.fate,
        coalesce(d.fate, '–') as decided, count(*) over () as found
      from proposal p
        join submission s on s.revision_id = p.revision_id and s.number = p.submission
        left join decided d on d.file_name = s.name collate "C" and d.sheet = p.sheet
          and d.row_number = p.row_number
      where p.revision_id = :revision and p.fate in ('ACCEPTED', 'REJECTED', 'DUPLICATE')
        and d.fate is distinct from p.fate collate "C"
      order by p.submission, p.sheet, p.row_number
      """;

  /**
   * Entries are canonical: the amounts of an item stand in its entry to the letter, and only one in
   * which they do not has to be taken apart.
   */
  private static final String AMOUNTS =
      """
      with included as (
        select file_name, sheet, row_number, body from decision_entry
        where revision_id = :revision and event = 'INCLUDED'),
      item as (
        select i.position, i.number, s.name as file, p.sheet_name, p.row_number, p.columns,
          coalesce(p.total, 0) as total, coalesce(p.provincial, 0) as provincial,
          coalesce(p.own_share, 0) as own_share, coalesce(p.other, 0) as other, d.body
        from plan_item i join proposal p using (revision_id, submission, sheet, row_number)
          join submission s on s.revision_id = i.revision_id and s.number = i.submission
          left join included d on d.file_name = s.name collate "C" and d.sheet = i.sheet
            and d.row_number = i.row_number
        where i.revision_id = :revision),
      altered as (
        select * from item where body is null or strpos(body,
          '"amounts":{"beneficiary":' || own_share || ',"other":' || other
            || ',"provincial":' || provincial || ',"total":' || total || '}') = 0)
      select position, number, file, sheet_name, row_number, columns,
        total - coalesce((body::jsonb #>> '{amounts,total}')::bigint, 0) as total,
        provincial - coalesce((body::jsonb #>> '{amounts,provincial}')::bigint, 0) as provincial,
        own_share - coalesce((body::jsonb #>> '{amounts,beneficiary}')::bigint, 0) as own_share,
        other - coalesce((body::jsonb #>> '{amounts,other}')::bigint, 0) as other,
        count(*) over () as found
      from altered order by position
      """;

  private DecisionChecks() {}

  static List<ConservationCheck> all() {
    return List.of(
        new ConservationCheck(
            FATES,
            row -> Violation.in(row).item().text("fate").text("decided").is(Kind.FATE_ALTERED)),
        new ConservationCheck(
            AMOUNTS,
            row -> Violation.in(row).text("number").money().amounts().is(Kind.ITEM_ALTERED)));
  }
}
