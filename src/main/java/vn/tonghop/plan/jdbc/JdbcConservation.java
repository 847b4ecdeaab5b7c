package vn.tonghop.plan.jdbc;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import vn.tonghop.plan.Imbalance;
import vn.tonghop.proposal.Section;

/**
 * Checks conservation in the database itself: what does not balance is found by its sums and joins,
 * over sets, and only violations come back. It knows nothing of how {@link
 * vn.tonghop.plan.Reconciliation} adds up the same, and agrees with it or not.
 */
public final class JdbcConservation {

  /** So that of many violations only few are held at a time. */
  private static final int FETCHED_AT_ONCE = 1000;

  private static final String OTHER_JOINS =
      "select set_config('enable_nestloop', ?, true), set_config('enable_mergejoin', ?, true)";
  private static final String OTHER_JOINS_BEFORE =
      "select current_setting('enable_nestloop'), current_setting('enable_mergejoin')";

  private static final RowMapper<List<String>> SETTINGS =
      (row, number) -> List.of(row.getString(1), row.getString(2));

  private static final List<ConservationCheck> CHECKS =
      Stream.of(FileChecks.all(), PlanChecks.sums(), ItemChecks.all(), PlanChecks.places())
          .flatMap(List::stream)
          .toList();

  private final NamedParameterJdbcTemplate jdbc;

  public JdbcConservation(JdbcTemplate jdbc) {
    JdbcTemplate inPieces = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
    inPieces.setFetchSize(FETCHED_AT_ONCE);
    this.jdbc = new NamedParameterJdbcTemplate(inPieces);
  }

  /**
   * What does not balance, in the order of the checks; empty when everything does.
   *
   * @param sections of the definition, which say where each programme belongs
   */
  public List<Imbalance> imbalances(long revisionId, List<Section> sections) {
    MapSqlParameterSource parameters =
        new MapSqlParameterSource()
            .addValue("revision", revisionId)
            .addValue("programmes", programmes(sections))
            .addValue("sections", sectionOfEach(sections));
    List<String> before = jdbc.getJdbcOperations().queryForObject(OTHER_JOINS_BEFORE, SETTINGS);
    joinOtherwise(List.of("off", "off"));
    List<Imbalance> imbalances =
        CHECKS.stream().flatMap(check -> violations(check, parameters).stream()).toList();
    joinOtherwise(Objects.requireNonNull(before));
    return imbalances;
  }

  /**
   * Within the caller's transaction. A revision is checked right after it was written, when the
   * database may have no statistics of it: it takes a million rows for a few, would go through all
   * of them for each, or sort them in all their width. Then only hashing is left.
   */
  private void joinOtherwise(List<String> settings) {
    jdbc.getJdbcOperations().queryForObject(OTHER_JOINS, SETTINGS, settings.toArray());
  }

  private List<Imbalance> violations(ConservationCheck check, MapSqlParameterSource parameters) {
    List<Told> told = check.readers().stream().map(Told::new).toList();
    jdbc.query(
        check.sql(),
        parameters,
        row -> {
          for (Told one : told) {
            one.look(row);
          }
        });
    return told.stream().flatMap(one -> one.imbalances().stream()).toList();
  }

  private static String[] programmes(List<Section> sections) {
    return sections.stream()
        .flatMap(section -> section.programmes().stream().map(programme -> programme.code()))
        .toArray(String[]::new);
  }

  private static String[] sectionOfEach(List<Section> sections) {
    return sections.stream()
        .flatMap(section -> section.programmes().stream().map(programme -> section.number()))
        .toArray(String[]::new);
  }
}
