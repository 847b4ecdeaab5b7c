package vn.tonghop.deduplication.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.deduplication.DuplicateCounts;
import vn.tonghop.deduplication.GroupMember;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.deduplication.SettledMember;
import vn.tonghop.deduplication.Standing;
import vn.tonghop.deduplication.WaitingReviews;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.jdbc.ProposalMapping;

/** Groups of đề án that are the same, or may be, and what became of each of them. */
public final class JdbcDuplicates {

  private static final int BATCH = 500;

  private static final String INSERT_GROUP =
      "insert into duplicate_group (revision_id, number, group_key, certain) values (?, ?, ?, ?)";

  private static final String MEMBER =
      "group_number, position, submission, sheet, row_number, content, same, standing, copy_of,"
          + " score";

  private static final String INSERT_MEMBER =
      "insert into duplicate_member ("
          + MEMBER
          + ", revision_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String CARRY_GROUPS =
      """
      insert into duplicate_group (revision_id, number, group_key, certain)
      select ?, number, group_key, certain from duplicate_group where revision_id = ?
      """;

  private static final String CARRY_MEMBERS =
      "insert into duplicate_member ("
          + MEMBER
          + ", revision_id) select "
          + MEMBER
          + ", ? from duplicate_member where revision_id = ?";

  private static final String COUNTS =
      """
      select count(*) filter (where certain) as certain,
        count(*) filter (where not certain) as doubtful,
        count(r.number) as decided,
        count(*) filter (where not certain and r.number is null) as open
      from duplicate_group g
        left join revision_review_decision r using (revision_id, group_key)
      where g.revision_id = ?
      """;

  /** By what counts now for the year, which may be more than was frozen with the revision. */
  private static final String WAITING =
      """
      with current as (
        select distinct on (group_key) group_key, number from review_decision
        where year <= ? order by group_key, number desc)
      select count(*) filter (where not g.certain and c.number is null) as open,
        count(*) filter (where c.number is distinct from r.number) as decided
      from duplicate_group g left join current c using (group_key)
        left join revision_review_decision r using (revision_id, group_key)
      where g.revision_id = ?
      """;

  private static final String HELD =
      """
      select count(*) as held, coalesce(sum(total), 0) as total,
        coalesce(sum(provincial), 0) as provincial, coalesce(sum(own_share), 0) as own_share,
        coalesce(sum(other), 0) as other
      from duplicate_member join proposal using (revision_id, submission, sheet, row_number)
      where revision_id = ? and standing = 'HELD'
      """;

  /** Open ones first, then the other doubtful ones, then those that are certain. */
  private static final String LISTED =
      """
      select g.number, g.group_key, g.certain from duplicate_group g
        left join revision_review_decision r using (revision_id, group_key)
      where g.revision_id = ? and strpos(g.group_key, ?) = 1
      order by g.certain, (r.number is not null), g.number limit ?
      """;

  private static final String MEMBERS =
      "select m.group_number, m.content, m.same, m.standing, m.copy_of, m.score, p."
          + ProposalMapping.COLUMNS.replace(", ", ", p.")
          + " from duplicate_member m"
          + " join proposal p using (revision_id, submission, sheet, row_number)"
          + " where m.revision_id = ? and m.group_number = any (?)"
          + " order by m.group_number, m.position";

  /** Not counted, since the one at the given origin is; what is a copy of such a copy is one. */
  private static final String COPIES =
      "select p."
          + ProposalMapping.COLUMNS.replace(", ", ", p.")
          + " from duplicate_member k join duplicate_member c using (revision_id, group_number)"
          + " join duplicate_member t on t.revision_id = c.revision_id"
          + " and t.group_number = c.group_number and t.position = c.copy_of"
          + " join proposal p on p.revision_id = c.revision_id and p.submission = c.submission"
          + " and p.sheet = c.sheet and p.row_number = c.row_number"
          + " where k.revision_id = ? and k.submission = ? and k.sheet = ? and k.row_number = ?"
          + " and c.standing in ('DUPLICATE', 'HELD') and k.position in (c.copy_of, t.copy_of)"
          + " order by p.submission, p.sheet, p.row_number";

  private final JdbcTemplate jdbc;
  private final JdbcReviewDecisions decisions;

  public JdbcDuplicates(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.decisions = new JdbcReviewDecisions(jdbc);
  }

  /**
   * Adds groups of a revision.
   *
   * @param first number of the first of them; the others follow
   */
  public void add(long revisionId, int first, List<SettledGroup> groups) {
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> members = new ArrayList<>();
    for (SettledGroup group : groups) {
      int number = first + rows.size();
      rows.add(new Object[] {revisionId, number, group.key(), group.certain()});
      for (int place = 0; place < group.members().size(); place++) {
        members.add(row(revisionId, number, place, group.members().get(place)));
      }
    }
    jdbc.batchUpdate(INSERT_GROUP, rows);
    jdbc.batchUpdate(INSERT_MEMBER, members, BATCH, JdbcDuplicates::set);
  }

  private static void set(PreparedStatement statement, Object[] row) throws SQLException {
    for (int at = 0; at < row.length; at++) {
      statement.setObject(at + 1, row[at]);
    }
  }

  private static Object[] row(long revisionId, int number, int place, SettledMember settled) {
    GroupMember member = settled.member();
    Origin origin = member.proposal().origin();
    return new Object[] {
      number,
      place + 1,
      origin.submission(),
      origin.sheet(),
      origin.row(),
      member.content(),
      member.same(),
      settled.standing().name(),
      settled.of() + 1,
      ScoreMapping.write(member.score()),
      revisionId
    };
  }

  /** Gives another revision, which has their đề án, all groups. */
  public void carryOver(long from, long to) {
    jdbc.update(CARRY_GROUPS, to, from);
    jdbc.update(CARRY_MEMBERS, to, from);
  }

  public DuplicateCounts counts(long revisionId) {
    DuplicateCounts counts =
        jdbc.queryForObject(
            COUNTS,
            (row, index) ->
                new DuplicateCounts(
                    row.getInt("certain"),
                    row.getInt("doubtful"),
                    row.getInt("decided"),
                    row.getInt("open"),
                    0,
                    Funding.ZERO),
            revisionId);
    if (counts == null || counts.doubtful() == 0) {
      return counts == null ? DuplicateCounts.NONE : counts;
    }
    return jdbc.query(HELD, (row, index) -> held(counts, row), revisionId).get(0);
  }

  /** What is to be done about the groups of a revision of that year. */
  public WaitingReviews waiting(long revisionId, int year) {
    DuplicateCounts counts = counts(revisionId);
    return jdbc.query(
            WAITING,
            (row, index) ->
                new WaitingReviews(
                    row.getInt("open"),
                    row.getInt("decided"),
                    counts.held(),
                    counts.heldMoney().total()),
            year,
            revisionId)
        .get(0);
  }

  private static DuplicateCounts held(DuplicateCounts counts, ResultSet row) throws SQLException {
    return new DuplicateCounts(
        counts.certain(),
        counts.doubtful(),
        counts.decided(),
        counts.open(),
        row.getInt("held"),
        Funding.ofDong(
            row.getLong("total"),
            row.getLong("provincial"),
            row.getLong("own_share"),
            row.getLong("other")));
  }

  /**
   * The first groups: those about which somebody has to decide, then the other doubtful ones, then
   * those that are certain; each kind in the order of its đề án.
   *
   * @param prefix with which their keys begin; "" for all
   */
  public List<SettledGroup> groups(long revisionId, String prefix, int most) {
    Map<String, ReviewDecision> decided =
        decisions.ofRevision(revisionId).stream()
            .collect(Collectors.toMap(ReviewDecision::group, Function.identity()));
    Map<Integer, SettledGroup> listed = new LinkedHashMap<>();
    jdbc.query(
        LISTED,
        row -> {
          String key = row.getString("group_key");
          listed.put(
              row.getInt("number"),
              new SettledGroup(key, row.getBoolean("certain"), decided.get(key), List.of()));
        },
        revisionId,
        prefix,
        most);
    Map<Integer, List<SettledMember>> members = members(revisionId, listed.keySet());
    return listed.entrySet().stream()
        .map(entry -> entry.getValue().with(members.getOrDefault(entry.getKey(), List.of())))
        .toList();
  }

  private Map<Integer, List<SettledMember>> members(long revisionId, Set<Integer> numbers) {
    Map<Integer, List<SettledMember>> members = new LinkedHashMap<>();
    jdbc.query(
        MEMBERS,
        row -> {
          members
              .computeIfAbsent(row.getInt("group_number"), any -> new ArrayList<>())
              .add(member(row));
        },
        revisionId,
        numbers.toArray(Integer[]::new));
    return members;
  }

  private static SettledMember member(ResultSet row) throws SQLException {
    return new SettledMember(
        new GroupMember(
            ProposalMapping.read(row),
            row.getString("content"),
            row.getInt("same"),
            ScoreMapping.read((String[]) row.getArray("score").getArray())),
        Standing.valueOf(row.getString("standing")),
        row.getInt("copy_of") - 1);
  }

  /** The copies of a counted đề án that are not counted, in the order of their origin. */
  public List<Proposal> copiesOf(long revisionId, Origin counted) {
    return jdbc.query(
        COPIES,
        (row, index) -> ProposalMapping.read(row),
        revisionId,
        counted.submission(),
        counted.sheet(),
        counted.row());
  }
}
