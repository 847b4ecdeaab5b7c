package vn.tonghop.plan.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.plan.Imbalance;
import vn.tonghop.plan.Imbalance.Kind;

/**
 * What has to hold for each đề án: between it, the row and the file it was read from, the copies it
 * has, its place in the plan, and the decision log, which was chained when its stage was closed. So
 * a figure that was altered since is found in its cell, also where another one makes up for it. All
 * of it is asked in one pass: there are many đề án, and their rows are wide.
 */
final class ItemChecks {

  /**
   * The last fate that was decided of each row, stages being told apart by one digit, and the
   * amounts with which it was taken into the plan. Entries are canonical: the amounts stand in them
   * to the letter, the first member of that name, and are never longer than four numbers of 64
   * bits.
   */
  private static final String DECIDED =
      """
      decided as (
        select file_name, sheet, row_number,
          substr(max(stage || fate), 2) as fate,
          count(amounts) as included, min(amounts) as amounts
        from (select file_name, sheet, row_number, stage,
            case event when 'SUSPECTED' then 'DUPLICATE' when 'COUNTED' then 'ACCEPTED'
              when 'INCLUDED' then null else event end as fate,
            case event when 'INCLUDED'
              then substr(body, strpos(body, '"amounts":{'), 150) end as amounts
          from decision_entry
          where revision_id = :revision and event in
            ('ACCEPTED', 'REJECTED', 'DUPLICATE', 'SUSPECTED', 'COUNTED', 'INCLUDED')) as entry
        group by file_name, sheet, row_number)\
      """;

  /**
   * Members of groups: whether one is held back as a copy, whether any of its group is counted, how
   * many that are certainly the same are counted up to it, and whether somebody decided on those.
   */
  private static final String MEMBER =
      """
      member as (
        select submission, sheet, row_number, standing in ('DUPLICATE', 'HELD') as held,
          bool_or(k.fate = 'ACCEPTED') over (partition by group_number) as group_counted,
          count(*) filter (where k.fate = 'ACCEPTED')
            over (partition by group_number, same order by m.position) as counted,
          bool_or(decision is not null) over (partition by group_number, same) as settled
        from duplicate_member m join proposal k using (revision_id, submission, sheet, row_number)
        where revision_id = :revision)\
      """;

  private static final String ITEM =
      """
      item as (
        select p.submission, p.sheet, p.row_number, s.name as file, p.file_name, p.sheet_name,
          p.columns, p.fate, coalesce(p.total, 0) as total,
          coalesce(p.provincial, 0) as provincial, coalesce(p.own_share, 0) as own_share,
          coalesce(p.other, 0) as other, s.superseded_by is not null as superseded, s.refused,
          r.row_number is not null as of_item, i.number, i.position is not null as planned,
          coalesce(m.held, false) as held, coalesce(m.group_counted, false) as group_counted,
          coalesce(m.counted > 1 and not m.settled, false) as again,
          coalesce(d.fate, '–') as decided, coalesce(d.included, 0) as included, d.amounts
        from proposal p
          join submission s on s.revision_id = p.revision_id and s.number = p.submission
          left join sheet_row r on r.revision_id = p.revision_id and r.submission = p.submission
            and r.sheet = p.sheet and r.row_number = p.row_number and r.kind = 'ITEM'
          left join plan_item i on i.revision_id = p.revision_id and i.submission = p.submission
            and i.sheet = p.sheet and i.row_number = p.row_number
          left join member m on m.submission = p.submission and m.sheet = p.sheet
            and m.row_number = p.row_number
          left join decided d on d.file_name = s.name collate "C" and d.sheet = p.sheet
            and d.row_number = p.row_number
        where p.revision_id = :revision)\
      """;

  /** Takes the place of what holds for each kind, and of any of them. */
  private static final String VIOLATIONS =
      "with "
          + String.join(",\n", DECIDED, MEMBER, ITEM)
          + """
          ,
          judged as (select *, %s from item),
          broken as (
            select *, substring(amounts from '^"amounts":(\\{[^}]*\\})')::jsonb as logged
            from judged where %s)
          select *, total - coalesce((logged ->> 'total')::bigint, 0) as more_total,
            provincial - coalesce((logged ->> 'provincial')::bigint, 0) as more_provincial,
            own_share - coalesce((logged ->> 'beneficiary')::bigint, 0) as more_own_share,
            other - coalesce((logged ->> 'other')::bigint, 0) as more_other
          from broken order by submission, sheet, row_number
          """;

  private static final String SAME_AMOUNTS =
      """
      starts_with(amounts, '"amounts":{"beneficiary":' || own_share || ',"other":' || other
        || ',"provincial":' || provincial || ',"total":' || total || '}')\
      """;

  private static final List<ItemCheck> CHECKS =
      List.of(
          new ItemCheck(
              Kind.ROW_OF_OTHER_FILE,
              "file_name <> file",
              row -> Violation.in(row).item().text("file_name")),
          money(Kind.MONEY_OUTSIDE_ITEMS, "not of_item"),
          money(Kind.SUPERSEDED_COUNTED, "superseded and fate <> 'SUPERSEDED'"),
          money(Kind.NOT_SUPERSEDED, "not superseded and fate = 'SUPERSEDED'"),
          money(Kind.REFUSED_COUNTED, "refused and fate in ('ACCEPTED', 'DUPLICATE')"),
          money(Kind.DUPLICATE_OF_NOTHING, "fate = 'DUPLICATE' and not (held and group_counted)"),
          // Of those that are certainly the same only the first counts, unless somebody said so.
          money(Kind.COUNTED_TWICE, "fate = 'ACCEPTED' and (held or again)"),
          money(Kind.NOT_IN_PLAN, "fate = 'ACCEPTED' and not planned"),
          new ItemCheck(
              Kind.ITEM_NOT_ACCEPTED,
              "planned and fate <> 'ACCEPTED'",
              row -> Violation.in(row).text("number").item().amounts()),
          new ItemCheck(
              Kind.FATE_ALTERED,
              "fate in ('ACCEPTED', 'REJECTED', 'DUPLICATE') and decided <> fate",
              row -> Violation.in(row).item().text("fate").text("decided")),
          new ItemCheck(
              Kind.ITEM_ALTERED,
              "planned and not (included = 1 and " + SAME_AMOUNTS + ")",
              row -> Violation.in(row).text("number").differenceAt("more_")));

  private ItemChecks() {}

  static List<ConservationCheck> all() {
    String flags = CHECKS.stream().map(ItemCheck::flag).collect(Collectors.joining(",\n  "));
    String any = CHECKS.stream().map(ItemCheck::column).collect(Collectors.joining(" or "));
    return List.of(
        new ConservationCheck(
            VIOLATIONS.formatted(flags, any), CHECKS.stream().map(ItemCheck::reader).toList()));
  }

  /** One of which the amounts are told. */
  private static ItemCheck money(Kind kind, String condition) {
    return new ItemCheck(kind, condition, row -> Violation.in(row).item().amounts());
  }

  /** What a row has to tell. */
  private interface Teller {

    Violation tell(ResultSet row) throws SQLException;
  }

  /**
   * @param condition over the columns of an item, never null
   */
  private record ItemCheck(Kind kind, String condition, Teller teller) {

    String column() {
      return "broken_" + kind;
    }

    String flag() {
      return "(" + condition + ") as " + column();
    }

    ConservationCheck.Reader reader() {
      return row -> row.getBoolean(column()) ? imbalance(row) : List.of();
    }

    private List<Imbalance> imbalance(ResultSet row) throws SQLException {
      return teller.tell(row).is(kind);
    }
  }
}
