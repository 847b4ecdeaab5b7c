package vn.tonghop.deduplication.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.deduplication.SettledMember;
import vn.tonghop.proposal.jdbc.ProposalMapping;
import vn.tonghop.proposal.jdbc.SharedTexts;

/** Groups of đề án that are the same, or may be, and what became of each of them. */
public final class JdbcDuplicates {

  private static final int BATCH = 500;

  private static final String INSERT_GROUP =
      "insert into duplicate_group (revision_id, number, group_key, certain) values (?, ?, ?, ?)";

  private static final String INSERT_MEMBER =
      "insert into duplicate_member ("
          + MemberMapping.COLUMNS
          + ", revision_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String CARRY_GROUPS =
      """
      insert into duplicate_group (revision_id, number, group_key, certain)
      select ?, number, group_key, certain from duplicate_group where revision_id = ?
      """;

  private static final String CARRY_MEMBERS =
      "insert into duplicate_member ("
          + MemberMapping.COLUMNS
          + ", revision_id) select "
          + MemberMapping.COLUMNS
          + ", ? from duplicate_member where revision_id = ?";

  /** Open ones first, then the other doubtful ones, then those that are certain. */
  private static final String LISTED =
      """
      select g.number, g.group_key, g.certain from duplicate_group g
      where g.revision_id = ? and strpos(g.group_key, ?) = 1
      order by not exists (select from duplicate_member m
          where m.revision_id = g.revision_id and m.group_number = g.number
            and m.decision is null and m.standing in ('HELD', 'COUNTED_IN_DOUBT')),
        g.certain, g.number limit ?
      """;

  private static final String SAYING =
      """
      select g.number, g.group_key, g.certain from duplicate_group g
      where g.revision_id = ? and g.number in (select m.group_number from duplicate_member m
        where m.revision_id = g.revision_id and m.content = any (?))
      order by g.number
      """;

  private static final String CONTENTS =
      """
      select distinct m.content from duplicate_member m
        join duplicate_group g on g.revision_id = m.revision_id and g.number = m.group_number
        join revision r on r.id = m.revision_id
      where r.year = ? and strpos(g.group_key, ?) = 1
      """;

  private static final String MEMBERS =
      "select m.group_number, m."
          + MemberMapping.SETTLED.replace(", ", ", m.")
          + ", "
          + ProposalMapping.COLUMNS_OF_P
          + " from duplicate_member m"
          + " join proposal p using (revision_id, submission, sheet, row_number)"
          + " where m.revision_id = ? and m.group_number = any (?)"
          + " order by m.group_number, m.position";

  private final JdbcTemplate jdbc;
  private final JdbcReviewDecisions decisions;

  public JdbcDuplicates(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.decisions = new JdbcReviewDecisions(jdbc);
  }

  /** A member by its group and its place in it. */
  private record Placed(int group, int place, SettledMember member) {}

  /**
   * Adds groups of a revision.
   *
   * @param first number of the first of them; the others follow
   */
  public void add(long revisionId, int first, List<SettledGroup> groups) {
    List<Object[]> rows = new ArrayList<>();
    List<Placed> members = new ArrayList<>();
    for (SettledGroup group : groups) {
      int number = first + rows.size();
      rows.add(new Object[] {revisionId, number, group.key(), group.certain()});
      for (int place = 0; place < group.members().size(); place++) {
        members.add(new Placed(number, place, group.members().get(place)));
      }
    }
    jdbc.batchUpdate(INSERT_GROUP, rows);
    jdbc.batchUpdate(
        INSERT_MEMBER,
        members,
        BATCH,
        (statement, placed) -> {
          int at = MemberMapping.write(statement, placed.group(), placed.place(), placed.member());
          statement.setLong(at, revisionId);
        });
  }

  /** Gives another revision, which has their đề án and their decisions, all groups. */
  public void carryOver(long from, long to) {
    jdbc.update(CARRY_GROUPS, to, from);
    jdbc.update(CARRY_MEMBERS, to, from);
  }

  /**
   * The first groups: those about which somebody has to decide, then the other doubtful ones, then
   * those that are certain; each kind in the order of its đề án.
   *
   * @param prefix with which their keys begin; "" for all
   */
  public List<SettledGroup> groups(long revisionId, String prefix, int most) {
    return groups(revisionId, LISTED, revisionId, prefix, most);
  }

  /** Those of which a member says one of these, in the order of their đề án. */
  public List<SettledGroup> saying(long revisionId, Collection<String> contents) {
    return contents.isEmpty()
        ? List.of()
        : groups(revisionId, SAYING, revisionId, contents.toArray(String[]::new));
  }

  /** What was said in the groups whose keys begin so, in whatever revision of a year. */
  public Set<String> contents(int year, String prefix) {
    return Set.copyOf(jdbc.queryForList(CONTENTS, String.class, year, prefix));
  }

  private List<SettledGroup> groups(long revisionId, String query, Object... arguments) {
    Map<Integer, SettledGroup> found = new LinkedHashMap<>();
    jdbc.query(
        query,
        row -> {
          found.put(
              row.getInt("number"),
              new SettledGroup(row.getString("group_key"), row.getBoolean("certain"), List.of()));
        },
        arguments);
    Map<Integer, List<SettledMember>> members = members(revisionId, found.keySet());
    return found.entrySet().stream()
        .map(
            entry ->
                new SettledGroup(
                    entry.getValue().key(),
                    entry.getValue().certain(),
                    members.getOrDefault(entry.getKey(), List.of())))
        .toList();
  }

  private Map<Integer, List<SettledMember>> members(long revisionId, Set<Integer> numbers) {
    Map<Integer, ReviewDecision> decided =
        decisions.ofRevision(revisionId).stream()
            .collect(Collectors.toMap(ReviewDecision::number, Function.identity()));
    Map<Integer, List<SettledMember>> members = new LinkedHashMap<>();
    SharedTexts shared = new SharedTexts();
    jdbc.query(
        MEMBERS,
        row -> {
          members
              .computeIfAbsent(row.getInt("group_number"), any -> new ArrayList<>())
              .add(MemberMapping.read(row, decided, shared));
        },
        revisionId,
        numbers.toArray(Integer[]::new));
    return members;
  }
}
