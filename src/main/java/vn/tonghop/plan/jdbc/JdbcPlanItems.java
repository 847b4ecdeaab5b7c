package vn.tonghop.plan.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.jdbc.ProposalMapping;

/** Which đề án is which item of the plan. */
public final class JdbcPlanItems {

  private static final String INSERT =
      "insert into plan_item (revision_id, position, number, submission, sheet, row_number)"
          + " values (?, ?, ?, ?, ?, ?)";

  private static final String SELECT =
      "select i.number, "
          + ProposalMapping.COLUMNS_OF_P
          + " from plan_item i join proposal p using (revision_id, submission, sheet, row_number)"
          + " where i.revision_id = ? order by i.position";

  private static final String CARRY =
      "insert into plan_item (revision_id, position, number, submission, sheet, row_number)"
          + " select ?, position, number, submission, sheet, row_number"
          + " from plan_item where revision_id = ?";

  private static final String NUMBERED = SELECT.replace("order by", "and i.number = ? order by");

  private final JdbcTemplate jdbc;

  public JdbcPlanItems(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps the items of a plan, in their order. */
  public void insert(long revisionId, ProvincialPlan plan) {
    List<PlanItem> items = plan.items().toList();
    List<Object[]> rows = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      Origin origin = items.get(i).proposal().origin();
      rows.add(
          new Object[] {
            revisionId,
            i + 1,
            items.get(i).number(),
            origin.submission(),
            origin.sheet(),
            origin.row()
          });
    }
    jdbc.batchUpdate(INSERT, rows);
  }

  /** Gives another revision, which has their proposals, all items. */
  public void carryOver(long from, long to) {
    jdbc.update(CARRY, to, from);
  }

  /** The items as kept, in the order of the plan. */
  public List<PlanItem> all(long revisionId) {
    return jdbc.query(
        SELECT,
        (row, index) -> new PlanItem(row.getString("number"), ProposalMapping.read(row)),
        revisionId);
  }

  /**
   * The items that are printed under a number, in the order of the plan: each section may have one.
   */
  public List<PlanItem> numbered(long revisionId, String number) {
    return jdbc.query(
        NUMBERED,
        (row, index) -> new PlanItem(row.getString("number"), ProposalMapping.read(row)),
        revisionId,
        number);
  }
}
