package vn.tonghop.finding.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.database.CopiedRows;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.finding.FindingExcerpt;
import vn.tonghop.finding.FindingSink;
import vn.tonghop.finding.Severity;

/** Findings of a revision. */
public final class JdbcFindings {

  private static final String ALL =
      "finding (revision_id, stage, code, severity, file_name, sheet_name, row_number, column_name,"
          + " arguments)";

  /** Sorted as people read them: file by file, row by row; the same for the same findings. */
  private static final String SELECT =
      """
      select stage, code, severity, file_name, sheet_name, row_number, column_name, arguments
      from finding where revision_id = ?
      order by file_name collate "C", sheet_name collate "C" nulls first, row_number,
        length(column_name) nulls first, column_name collate "C", code collate "C",
        arguments collate "C", stage collate "C"
      """;

  private static final int ROWS_AT_ONCE = 1_000;

  private static final String COUNTS =
      "select severity, count(*) as number from finding where revision_id = ? group by severity";

  private static final String CARRY =
      """
      insert into finding
        (revision_id, stage, code, severity, file_name, sheet_name, row_number, column_name, arguments)
      select ?, stage, code, severity, file_name, sheet_name, row_number, column_name, arguments
      from finding where revision_id = ? and stage = ?
      """;

  private static final String OF_FILE = SELECT.replace("order by", "and file_name = ? order by");

  private static final String COUNTS_BY_FILE =
      "select file_name, severity, count(*) as number from finding where revision_id = ?"
          + " group by file_name, severity";

  /** Of the row itself, and of its sheet and its file as a whole. */
  private static final String ABOUT =
      SELECT.replace(
          "order by",
          "and file_name = ? and (row_number = ? or row_number = 0)"
              + " and (sheet_name = ? or sheet_name is null) order by");

  /** Those that weigh so much; and what a stage says that weighs so much. */
  private static final String WEIGHING =
      """
      (severity = any (?) or (severity = any (?) and stage = ?))
      and file_name not in (select name from submission
        where submission.revision_id = finding.revision_id and superseded_by is not null)
      """;

  private static final String COUNT_WEIGHING =
      "select code, severity, count(*) as number from finding where revision_id = ? and "
          + WEIGHING
          + " group by code, severity";

  private static final String FIRST_WEIGHING =
      SELECT.replace("order by", "and " + WEIGHING + " order by") + " limit ?";

  private final JdbcTemplate jdbc;

  public JdbcFindings(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds findings of a stage. */
  public void insert(long revisionId, String stage, List<Finding> findings) {
    CopiedRows.insert(
        jdbc,
        ALL,
        findings,
        (values, finding) ->
            values
                .add(revisionId)
                .add(stage)
                .add(finding.code().name())
                .add(finding.severity().name())
                .add(finding.address().file())
                .add(finding.address().sheet())
                .add(finding.address().row())
                .add(finding.address().column())
                .add(finding.arguments()));
  }

  /** All findings of a revision, sorted by file, sheet, row, column and code. */
  public List<Finding> all(long revisionId) {
    return jdbc.query(SELECT, (row, index) -> finding(row), revisionId);
  }

  /** The first of them, in the same order. */
  public List<Finding> first(long revisionId, int most) {
    return jdbc.query(SELECT + " limit ?", (row, index) -> finding(row), revisionId, most);
  }

  /**
   * All of them, in the same order, fetched as they are taken; within a transaction.
   *
   * @throws IOException when the sink does
   */
  public void forEach(long revisionId, FindingSink sink) throws IOException {
    JdbcTemplate streaming = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
    streaming.setFetchSize(ROWS_AT_ONCE);
    try {
      streaming.query(
          SELECT,
          row -> {
            take(row, sink);
          },
          revisionId);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void take(ResultSet row, FindingSink sink) throws SQLException {
    try {
      sink.take(row.getString("stage"), finding(row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many a revision has. */
  public FindingCounts counts(long revisionId) {
    return count(COUNTS, revisionId);
  }

  private FindingCounts count(String query, Object... arguments) {
    Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    jdbc.query(
        query,
        row -> {
          counts.put(Severity.valueOf(row.getString("severity")), row.getLong("number"));
        },
        arguments);
    return new FindingCounts(counts);
  }

  /** How many are about each file; files without any are missing, "" stands for no file. */
  public Map<String, FindingCounts> countsByFile(long revisionId) {
    Map<String, Map<Severity, Long>> counts = new HashMap<>();
    jdbc.query(
        COUNTS_BY_FILE,
        row -> {
          counts
              .computeIfAbsent(row.getString("file_name"), file -> new EnumMap<>(Severity.class))
              .put(Severity.valueOf(row.getString("severity")), row.getLong("number"));
        },
        revisionId);
    Map<String, FindingCounts> byFile = new HashMap<>();
    counts.forEach((file, ofFile) -> byFile.put(file, new FindingCounts(ofFile)));
    return byFile;
  }

  /** The first of those about a file, in the order of all; "" stands for those about none. */
  public List<Finding> first(long revisionId, String file, int most) {
    return jdbc.query(OF_FILE + " limit ?", (row, index) -> finding(row), revisionId, file, most);
  }

  /** Gives another revision the findings of a stage. */
  public void carryOver(long from, long to, String stage) {
    jdbc.update(CARRY, to, from, stage);
  }

  /** The findings of a row, and those of its sheet and its file as a whole; sorted as all are. */
  public List<Finding> about(long revisionId, Address row) {
    return jdbc.query(
        ABOUT, (found, index) -> finding(found), revisionId, row.file(), row.row(), row.sheet());
  }

  /**
   * Of all findings but those of files whose place a later one has taken, those that weigh enough.
   *
   * @param any severities that count wherever they were found
   * @param ofStage severities that count when a stage has found them
   * @param stage label of that stage
   * @param most how many are to be listed
   */
  public FindingExcerpt weighing(
      long revisionId, Set<Severity> any, Set<Severity> ofStage, String stage, int most) {
    Map<FindingCode, Map<Severity, Long>> counts = new EnumMap<>(FindingCode.class);
    jdbc.query(
        COUNT_WEIGHING,
        row -> {
          counts
              .computeIfAbsent(
                  FindingCode.valueOf(row.getString("code")), code -> new EnumMap<>(Severity.class))
              .put(Severity.valueOf(row.getString("severity")), row.getLong("number"));
        },
        revisionId,
        names(any),
        names(ofStage),
        stage);
    return FindingExcerpt.of(
        counts,
        jdbc.query(
            FIRST_WEIGHING,
            (row, index) -> finding(row),
            revisionId,
            names(any),
            names(ofStage),
            stage,
            most));
  }

  private static String[] names(Set<Severity> severities) {
    return severities.stream().map(Severity::name).toArray(String[]::new);
  }

  private static Finding finding(ResultSet row) throws SQLException {
    Address address =
        new Address(
            row.getString("file_name"),
            row.getString("sheet_name"),
            row.getInt("row_number"),
            row.getString("column_name"));
    Array arguments = row.getArray("arguments");
    return new Finding(
        FindingCode.valueOf(row.getString("code")),
        Severity.valueOf(row.getString("severity")),
        address,
        Arrays.asList((String[]) arguments.getArray()));
  }
}
