package vn.tonghop.revision.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.audit.Stage;
import vn.tonghop.deduplication.jdbc.JdbcReviewDecisions;
import vn.tonghop.definition.DefinitionFile;
import vn.tonghop.history.jdbc.JdbcEarlierPlans;
import vn.tonghop.revision.FrozenFile;
import vn.tonghop.revision.Inputs;
import vn.tonghop.revision.Revision;

/** Revisions and what they are made from. */
public final class JdbcRevisions {

  private static final String SELECT =
      "select id, year, number, fingerprint, state from revision where ";

  private final JdbcTemplate jdbc;
  private final JdbcEarlierPlans earlierPlans;
  private final JdbcReviewDecisions reviewDecisions;

  public JdbcRevisions(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.earlierPlans = new JdbcEarlierPlans(jdbc);
    this.reviewDecisions = new JdbcReviewDecisions(jdbc);
  }

  /** Opens the next revision of a year; the caller holds the year. */
  public Revision open(int year, Inputs inputs) {
    int number = latest(year).map(Revision::number).orElse(0) + 1;
    Long id =
        jdbc.queryForObject(
            "insert into revision (year, number, fingerprint, state) values (?, ?, ?, 'OPEN')"
                + " returning id",
            Long.class,
            year,
            number,
            inputs.fingerprint());
    Revision revision =
        new Revision(
            Objects.requireNonNull(id), year, number, inputs.fingerprint(), Revision.State.OPEN);
    insertInputs(revision.id(), inputs);
    return revision;
  }

  private void insertInputs(long revisionId, Inputs inputs) {
    List<Object[]> definition = new ArrayList<>();
    for (DefinitionFile file : inputs.definition()) {
      definition.add(new Object[] {revisionId, file.name(), file.bytes()});
    }
    jdbc.batchUpdate(
        "insert into definition_file (revision_id, name, bytes) values (?, ?, ?)", definition);
    List<Object[]> submissions = new ArrayList<>();
    for (FrozenFile file : inputs.submissions()) {
      submissions.add(
          new Object[] {
            revisionId, submissions.size() + 1, file.name(), file.sha256(), file.size()
          });
    }
    jdbc.batchUpdate(
        "insert into submission (revision_id, number, name, sha256, size) values (?, ?, ?, ?, ?)",
        submissions);
    earlierPlans.freeze(revisionId, inputs.earlier());
    reviewDecisions.freeze(revisionId, inputs.decisions());
  }

  /** The last revision of a year. */
  public Optional<Revision> latest(int year) {
    return one("year = ? order by number desc limit 1", year);
  }

  /** A revision by what people call it. */
  public Optional<Revision> find(int year, int number) {
    return one("year = ? and number = ?", year, number);
  }

  /** All revisions of a year, the first one first. */
  public List<Revision> ofYear(int year) {
    return jdbc.query(SELECT + "year = ? order by number", (row, index) -> revision(row), year);
  }

  /** The years that have a revision, the first one first. */
  public List<Integer> years() {
    return jdbc.queryForList("select distinct year from revision order by year", Integer.class);
  }

  /** The definition's files as they were when the revision was opened, by name. */
  public List<DefinitionFile> definition(long revisionId) {
    return jdbc.query(
        "select name, bytes from definition_file where revision_id = ? order by name collate \"C\"",
        (row, index) -> new DefinitionFile(row.getString("name"), row.getBytes("bytes")),
        revisionId);
  }

  /** The submissions as they were when the revision was opened, in the order of their numbers. */
  public List<FrozenFile> submissions(long revisionId) {
    return jdbc.query(
        "select name, sha256, size from submission where revision_id = ? order by number",
        (row, index) ->
            new FrozenFile(row.getString("name"), row.getString("sha256"), row.getLong("size")),
        revisionId);
  }

  /** All that a revision is made from, as it was when it was opened. */
  public Inputs inputs(long revisionId) {
    return new Inputs(
        definition(revisionId),
        submissions(revisionId),
        earlierPlans.ofRevision(revisionId),
        reviewDecisions.ofRevision(revisionId));
  }

  public void setState(long revisionId, Revision.State state) {
    jdbc.update("update revision set state = ? where id = ?", state.name(), revisionId);
  }

  /** Whether a stage was marked as done. */
  public boolean isDone(long revisionId, Stage stage) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select exists (select from stage_done where revision_id = ? and stage = ?)",
            Boolean.class,
            revisionId,
            stage.label()));
  }

  /** The stage that comes next; empty when all are marked as done. */
  public Optional<Stage> nextStage(long revisionId) {
    return Arrays.stream(Stage.values()).filter(stage -> !isDone(revisionId, stage)).findFirst();
  }

  /** Marks a stage as done, in the caller's transaction. */
  public void setDone(long revisionId, Stage stage) {
    jdbc.update(
        "insert into stage_done (revision_id, stage) values (?, ?)", revisionId, stage.label());
  }

  /** Marks a stage as done for another revision, by whoever did it. */
  public void carryOver(Revision from, long to, Stage stage) {
    jdbc.update(
        "insert into stage_done (revision_id, stage, carried_from)"
            + " select ?, stage, coalesce(carried_from, ?) from stage_done"
            + " where revision_id = ? and stage = ?",
        to,
        from.number(),
        from.id(),
        stage.label());
  }

  /** The stages that a revision took over from earlier ones, and the numbers of those. */
  public Map<Stage, Integer> carried(long revisionId) {
    Map<Stage, Integer> carried = new EnumMap<>(Stage.class);
    jdbc.query(
        "select stage, carried_from from stage_done"
            + " where revision_id = ? and carried_from is not null",
        row -> {
          carried.put(
              Stage.valueOf(row.getString("stage").toUpperCase(Locale.ROOT)),
              row.getInt("carried_from"));
        },
        revisionId);
    return carried;
  }

  /** Keeps the outputs of a revision, by name and SHA-256, in place of those kept before. */
  public void setOutputs(long revisionId, Map<String, String> sha256ByName) {
    jdbc.update("delete from output where revision_id = ?", revisionId);
    List<Object[]> rows = new ArrayList<>();
    sha256ByName.forEach((name, sha256) -> rows.add(new Object[] {revisionId, name, sha256}));
    jdbc.batchUpdate("insert into output (revision_id, name, sha256) values (?, ?, ?)", rows);
  }

  /** The outputs of a revision: name to SHA-256. */
  public SortedMap<String, String> outputs(long revisionId) {
    SortedMap<String, String> outputs = new TreeMap<>();
    jdbc.query(
        "select name, sha256 from output where revision_id = ?",
        row -> {
          outputs.put(row.getString("name"), row.getString("sha256"));
        },
        revisionId);
    return outputs;
  }

  private Optional<Revision> one(String condition, Object... arguments) {
    return jdbc.query(SELECT + condition, (row, index) -> revision(row), arguments).stream()
        .findFirst();
  }

  private static Revision revision(ResultSet row) throws SQLException {
    return new Revision(
        row.getLong("id"),
        row.getInt("year"),
        row.getInt("number"),
        row.getString("fingerprint"),
        Revision.State.valueOf(row.getString("state")));
  }
}
