package vn.tonghop.history.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.history.EarlierItem;
import vn.tonghop.history.EarlierPlan;
import vn.tonghop.history.EarlierSupport;
import vn.tonghop.proposal.Funding;

/** Plans of earlier years, edition by edition, and which of them a revision is compared with. */
public final class JdbcEarlierPlans {

  private static final int BATCH = 500;

  private static final String PLAN =
      "year, edition, file_name, sha256, content, items, total, provincial, own_share, other";

  private static final String INSERT_PLAN =
      "insert into earlier_plan (" + PLAN + ", reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String INSERT_ITEM =
      "insert into earlier_item ("
          + EarlierItemMapping.COLUMNS
          + ", year, edition, position)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String FREEZE =
      "insert into revision_earlier_plan (revision_id, year, edition) values (?, ?, ?)";

  private static final String ITEMS =
      "select "
          + EarlierItemMapping.COLUMNS
          + " from earlier_item where year = ? and edition = ? order by position";

  private final JdbcTemplate jdbc;

  public JdbcEarlierPlans(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Adds an edition; the caller holds its year.
   *
   * @param reason why it takes the place of the one before; null for the first of its year
   */
  public void add(EarlierPlan plan, List<EarlierItem> items, @Nullable String reason) {
    Funding total = plan.total();
    jdbc.update(
        INSERT_PLAN,
        plan.year(),
        plan.edition(),
        plan.file(),
        plan.sha256(),
        plan.content(),
        plan.items(),
        total.total().amount(),
        total.provincial().amount(),
        total.beneficiary().amount(),
        total.other().amount(),
        reason);
    List<Integer> positions = new ArrayList<>();
    items.forEach(item -> positions.add(positions.size() + 1));
    jdbc.batchUpdate(
        INSERT_ITEM,
        positions,
        BATCH,
        (statement, position) -> {
          int at = EarlierItemMapping.write(statement, items.get(position - 1));
          statement.setInt(at++, plan.year());
          statement.setInt(at++, plan.edition());
          statement.setInt(at, position);
        });
  }

  /** Every edition of every year, by year and edition. */
  public List<EarlierPlan> all() {
    return jdbc.query(
        "select " + PLAN + " from earlier_plan order by year, edition", (row, index) -> plan(row));
  }

  /** The edition of a year that counts. */
  public Optional<EarlierPlan> newest(int year) {
    return jdbc
        .query(
            "select " + PLAN + " from earlier_plan where year = ? order by edition desc limit 1",
            (row, index) -> plan(row),
            year)
        .stream()
        .findFirst();
  }

  /** The editions that count of all years before one, the earliest first. */
  public List<EarlierPlan> before(int year) {
    return jdbc.query(
        "select distinct on (year) "
            + PLAN
            + " from earlier_plan where year < ? order by year, edition desc",
        (row, index) -> plan(row),
        year);
  }

  /** Keeps with which of them a revision is compared. */
  public void freeze(long revisionId, List<EarlierPlan> plans) {
    jdbc.batchUpdate(
        FREEZE,
        plans.stream()
            .map(plan -> new Object[] {revisionId, plan.year(), plan.edition()})
            .toList());
  }

  /** With which of them a revision is compared, the earliest first. */
  public List<EarlierPlan> ofRevision(long revisionId) {
    return jdbc.query(
        "select "
            + PLAN
            + " from revision_earlier_plan join earlier_plan using (year, edition)"
            + " where revision_id = ? order by year",
        (row, index) -> plan(row),
        revisionId);
  }

  /** What those have supported, the earliest first. */
  public List<EarlierSupport> supportOf(long revisionId) {
    return ofRevision(revisionId).stream()
        .map(plan -> new EarlierSupport(plan.year(), items(plan)))
        .toList();
  }

  /**
   * The items of a plan, in the order of its appendix.
   *
   * @throws IllegalStateException when they are not any more what was brought in
   */
  public List<EarlierItem> items(EarlierPlan plan) {
    List<EarlierItem> items =
        jdbc.query(
            ITEMS,
            (row, index) -> EarlierItemMapping.read(row, plan.file()),
            plan.year(),
            plan.edition());
    if (!EarlierItem.content(items).equals(plan.content())) {
      throw new IllegalStateException("the items kept of " + plan + " are damaged");
    }
    return items;
  }

  private static EarlierPlan plan(ResultSet row) throws SQLException {
    return new EarlierPlan(
        row.getInt("year"),
        row.getInt("edition"),
        row.getString("file_name"),
        row.getString("sha256"),
        row.getString("content"),
        row.getInt("items"),
        Funding.ofDong(
            row.getLong("total"),
            row.getLong("provincial"),
            row.getLong("own_share"),
            row.getLong("other")));
  }
}
