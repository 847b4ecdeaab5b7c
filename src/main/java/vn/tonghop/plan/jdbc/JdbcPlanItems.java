package vn.tonghop.plan.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.proposal.Origin;

/** Which đề án is which item of the plan. */
public final class JdbcPlanItems {

  private static final String INSERT =
      "insert into plan_item (revision_id, position, number, submission, sheet, row_number)"
          + " values (?, ?, ?, ?, ?, ?)";

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

  /** Item numbers as kept, in the order of the plan. */
  public List<String> numbers(long revisionId) {
    return jdbc.queryForList(
        "select number from plan_item where revision_id = ? order by position",
        String.class,
        revisionId);
  }
}
