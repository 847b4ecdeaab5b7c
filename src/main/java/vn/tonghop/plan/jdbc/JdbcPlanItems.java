package vn.tonghop.plan.jdbc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import vn.tonghop.plan.LedgerLine.Tally;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.jdbc.FundingMapping;
import vn.tonghop.proposal.jdbc.ProposalMapping;
import vn.tonghop.proposal.jdbc.SharedTexts;

/** Which đề án is which item of the plan. */
public final class JdbcPlanItems {

  /** So many of them in one statement: each column comes as an array. */
  private static final String INSERT =
      """
      insert into plan_item (revision_id, position, number, submission, sheet, row_number)
      select ?, ? + place, number, submission, sheet, row_number
      from unnest(?::text[], ?::integer[], ?::integer[], ?::integer[]) with ordinality
        as item (number, submission, sheet, row_number, place)
      """;

  private static final String SELECT =
      "select i.number, "
          + ProposalMapping.COLUMNS_OF_P
          + " from plan_item i join proposal p using (revision_id, submission, sheet, row_number)"
          + " where i.revision_id = ? order by i.position";

  private static final String CARRY =
      "insert into plan_item (revision_id, position, number, submission, sheet, row_number)"
          + " select ?, position, number, submission, sheet, row_number"
          + " from plan_item where revision_id = ?";

  private static final String BETWEEN =
      SELECT.replace("order by", "and i.position between ? and ? order by");

  private static final String OF_PROGRAMME =
      SELECT.replace("order by", "and p.programme_code = ? order by");

  /** Positions go from 1 without a gap; where the items of a programme lie among them. */
  private static final String PROGRAMMES =
      """
      select p.programme_code, count(*) as items, min(i.position) as first,
        max(i.position) as last, min(min(i.position)) over () = 1
          and max(max(i.position)) over () = sum(count(*)) over () as whole
      from plan_item i join proposal p using (revision_id, submission, sheet, row_number)
      where i.revision_id = ? group by p.programme_code
      """;

  private static final String MONEY =
      "select p.programme_code, "
          + FundingMapping.COLUMNS
          + " from plan_item i join proposal p using (revision_id, submission, sheet, row_number)"
          + " where i.revision_id = ?";

  private static final String SIZE = "select count(*) from plan_item where revision_id = ?";

  private static final int BATCH = 1_000;
  private static final int ROWS_AT_ONCE = 5_000;

  private static final String NUMBERED = SELECT.replace("order by", "and i.number = ? order by");

  private final JdbcTemplate jdbc;

  public JdbcPlanItems(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps the items of a plan, in their order. */
  public void insert(long revisionId, ProvincialPlan plan) {
    List<PlanItem> items = plan.items().toList();
    for (int from = 0; from < items.size(); from += BATCH) {
      insert(revisionId, from, items.subList(from, Math.min(from + BATCH, items.size())));
    }
  }

  private void insert(long revisionId, int before, List<PlanItem> items) {
    jdbc.update(
        INSERT,
        revisionId,
        before,
        items.stream().map(PlanItem::number).toArray(String[]::new),
        numbers(items, Origin::submission),
        numbers(items, Origin::sheet),
        numbers(items, Origin::row));
  }

  private static Integer[] numbers(List<PlanItem> items, Function<Origin, Integer> number) {
    return items.stream()
        .map(item -> number.apply(item.proposal().origin()))
        .toArray(Integer[]::new);
  }

  /** Gives another revision, which has their proposals, all items. */
  public void carryOver(long from, long to) {
    jdbc.update(CARRY, to, from);
  }

  /**
   * The items as kept by the code of their programme, in the order of the plan; fetched as they are
   * asked for.
   */
  public Map<String, List<PlanItem>> byProgramme(long revisionId) {
    RowMapper<PlanItem> item = item();
    ItemPages<PlanItem> pages =
        new ItemPages<>(between(revisionId), size(revisionId), Runtime.getRuntime().maxMemory());
    Map<String, List<PlanItem>> items = new HashMap<>();
    jdbc.query(
        PROGRAMMES,
        row -> {
          String programme = row.getString("programme_code");
          int first = row.getInt("first");
          int size = row.getInt("items");
          boolean together = row.getBoolean("whole") && row.getInt("last") == first + size - 1;
          items.put(
              programme,
              together
                  ? new PagedItems<>(pages, first, size)
                  : jdbc.query(OF_PROGRAMME, item, revisionId, programme));
        },
        revisionId);
    return items;
  }

  /**
   * How many items there are by the code of their programme, and their money, added up one by one;
   * fetched as they are added within a transaction.
   */
  public Map<String, Tally> tallies(long revisionId) {
    JdbcTemplate streaming = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
    streaming.setFetchSize(ROWS_AT_ONCE);
    Map<String, Tally> tallies = new HashMap<>();
    streaming.query(
        MONEY,
        row -> {
          Funding funding = FundingMapping.read(row);
          tallies.merge(
              row.getString("programme_code"),
              new Tally(1, funding == null ? Funding.ZERO : funding),
              Tally::plus);
        },
        revisionId);
    return tallies;
  }

  private ItemPages.Fetch<PlanItem> between(long revisionId) {
    RowMapper<PlanItem> item = item();
    return (first, last) -> jdbc.query(BETWEEN, item, revisionId, first, last);
  }

  /** How many items the plan of a revision has. */
  int size(long revisionId) {
    return Objects.requireNonNull(jdbc.queryForObject(SIZE, Integer.class, revisionId));
  }

  private static RowMapper<PlanItem> item() {
    SharedTexts shared = new SharedTexts();
    return (row, index) -> new PlanItem(row.getString("number"), ProposalMapping.read(row, shared));
  }

  /** The items as kept, in the order of the plan; fetched as they are asked for. */
  public List<PlanItem> all(long revisionId) {
    return new PagedItems<>(ItemPages.few(between(revisionId)), 1, size(revisionId));
  }

  /**
   * The items that are printed under a number, in the order of the plan: each section may have one.
   */
  public List<PlanItem> numbered(long revisionId, String number) {
    return jdbc.query(NUMBERED, item(), revisionId, number);
  }
}
