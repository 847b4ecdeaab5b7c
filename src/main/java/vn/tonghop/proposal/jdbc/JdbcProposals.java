package vn.tonghop.proposal.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.database.CopiedRows;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Folded;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposal;

/** Proposals of a revision and what became of them. */
public final class JdbcProposals {

  private static final int BATCH = 500;
  private static final int ROWS_AT_ONCE = 1_000;

  private static final String ALL =
      "proposal (" + ProposalMapping.COLUMNS + ", unreadable, revision_id)";

  private static final String PAGE =
      "select "
          + ProposalMapping.COLUMNS_OF_P
          + ", p.unreadable or s.refused as unreadable from proposal p"
          + " join submission s on s.revision_id = p.revision_id and s.number = p.submission"
          + " where p.revision_id = ? and p.submission = ? and (p.sheet, p.row_number) > (?, ?)"
          + " and p.fate = 'READ'"
          + " order by p.sheet, p.row_number limit ?";

  private static final String BY_FATE =
      "select "
          + ProposalMapping.COLUMNS
          + " from proposal where revision_id = ? and fate = ?"
          + " order by submission, sheet, row_number";

  private static final String PLACED =
      """
      select submission, sheet, row_number, file_name, sheet_name, submitter_code, programme_code
      from proposal where revision_id = ? and fate = ? order by submission, sheet, row_number
      """;

  private static final String AT =
      "select "
          + ProposalMapping.COLUMNS
          + " from unnest(?, ?, ?) as o (submission, sheet, row_number)"
          + " join proposal p using (submission, sheet, row_number) where p.revision_id = ?";

  private static final String SET_FATE =
      "update proposal set fate = ?"
          + " where revision_id = ? and submission = ? and sheet = ? and row_number = ?";

  private static final String JUDGE_REST =
      "update proposal set fate = ? where revision_id = ? and submission = ?"
          + " and (sheet, row_number) >= (?, ?) and (sheet, row_number) <= (?, ?)"
          + " and fate = 'READ'";

  private static final String CARRY =
      "insert into proposal (revision_id, unreadable, fate, "
          + ProposalMapping.COLUMNS
          + ") select ?, unreadable, coalesce(earlier.fate, p.fate), "
          + ProposalMapping.COLUMNS
          + " from proposal p left join unnest(?, ?) as earlier (later, fate)"
          + " on earlier.later = p.fate where revision_id = ?";

  private final JdbcTemplate jdbc;

  public JdbcProposals(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public void insert(long revisionId, Collection<StoredProposal> proposals) {
    CopiedRows.insert(
        jdbc,
        ALL,
        proposals,
        (values, stored) -> {
          ProposalMapping.write(values, stored.proposal());
          values.add(stored.unreadable()).add(revisionId);
        });
  }

  /**
   * Up to {@code limit} proposals of a submission that stand after the given sheet and row, of
   * those that are not judged yet.
   */
  public List<StoredProposal> unjudged(long revisionId, Origin after, int limit) {
    SharedTexts shared = new SharedTexts();
    return jdbc.query(
        PAGE,
        (row, index) ->
            new StoredProposal(ProposalMapping.read(row, shared), row.getBoolean("unreadable")),
        revisionId,
        after.submission(),
        after.sheet(),
        after.row(),
        limit);
  }

  /**
   * What each of the named proposals of a submission is called and whom it is for, folded: one text
   * for those that agree in both.
   */
  public Set<String> called(long revisionId, int submission) {
    return new TreeSet<>(
        jdbc.query(
            "select name, beneficiary from proposal"
                + " where revision_id = ? and submission = ? and name is not null",
            (row, index) ->
                Folded.fold(row.getString("name"))
                    + " / "
                    + Folded.fold(Objects.requireNonNullElse(row.getString("beneficiary"), "")),
            revisionId,
            submission));
  }

  /**
   * All proposals with that fate, in the order of their origin, one by one: fetched as they are
   * taken; within a transaction.
   */
  public void forEach(long revisionId, Fate fate, Consumer<Proposal> taker) {
    SharedTexts shared = new SharedTexts();
    streaming()
        .query(
            BY_FATE,
            row -> {
              taker.accept(ProposalMapping.read(row, shared));
            },
            revisionId,
            fate.name());
  }

  /**
   * The same as far as it is needed to put them in order: where they stand, who sent them and of
   * which programme they are. A million of them fit into memory so.
   */
  public List<Proposal> placed(long revisionId, Fate fate) {
    SharedTexts shared = new SharedTexts();
    List<Proposal> proposals = new ArrayList<>();
    streaming()
        .query(
            PLACED,
            row -> {
              proposals.add(ProposalMapping.readPlace(row, shared));
            },
            revisionId,
            fate.name());
    return proposals;
  }

  private JdbcTemplate streaming() {
    JdbcTemplate streaming = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
    streaming.setFetchSize(ROWS_AT_ONCE);
    return streaming;
  }

  /** Those that stand at these places, by where they stand. */
  public SortedMap<Origin, Proposal> at(long revisionId, List<Origin> places) {
    SortedMap<Origin, Proposal> found = new TreeMap<>();
    SharedTexts shared = new SharedTexts();
    jdbc.query(
        AT,
        row -> {
          Proposal proposal = ProposalMapping.read(row, shared);
          found.put(proposal.origin(), proposal);
        },
        places.stream().map(Origin::submission).toArray(Integer[]::new),
        places.stream().map(Origin::sheet).toArray(Integer[]::new),
        places.stream().map(Origin::row).toArray(Integer[]::new),
        revisionId);
    return found;
  }

  /** Sets what became of each of the proposals. */
  public void setFates(long revisionId, Map<Origin, Fate> fates) {
    jdbc.batchUpdate(
        SET_FATE,
        fates.entrySet(),
        BATCH,
        (statement, entry) -> {
          statement.setString(1, entry.getValue().name());
          statement.setLong(2, revisionId);
          statement.setInt(3, entry.getKey().submission());
          statement.setInt(4, entry.getKey().sheet());
          statement.setInt(5, entry.getKey().row());
        });
  }

  /**
   * Sets what became of all proposals of a submission between two of them, these included, that are
   * not judged yet.
   *
   * @return how many they were
   */
  public int judgeRest(long revisionId, Origin first, Origin last, Fate fate) {
    return jdbc.update(
        JUDGE_REST,
        fate.name(),
        revisionId,
        first.submission(),
        first.sheet(),
        first.row(),
        last.sheet(),
        last.row());
  }

  /**
   * Gives another revision, which has their rows, all proposals as they were at an earlier time.
   *
   * @param earlier the fate at that time of those that have another now
   */
  public void carryOver(long from, long to, Map<Fate, Fate> earlier) {
    String[] later = earlier.keySet().stream().map(Fate::name).toArray(String[]::new);
    String[] fates = earlier.values().stream().map(Fate::name).toArray(String[]::new);
    jdbc.update(CARRY, to, later, fates, from);
  }

  /** Sets what became of every proposal of a submission. */
  public void setFateOfSubmission(long revisionId, int submission, Fate fate) {
    jdbc.update(
        "update proposal set fate = ? where revision_id = ? and submission = ?",
        fate.name(),
        revisionId,
        submission);
  }
}
