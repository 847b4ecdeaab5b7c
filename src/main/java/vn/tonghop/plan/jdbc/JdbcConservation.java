package vn.tonghop.plan.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
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

  /** More of one kind nobody reads; they are counted. */
  private static final int MOST = 20;

  private static final String SETTING = "select current_setting('enable_nestloop')";
  private static final String SET = "select set_config('enable_nestloop', ?, true)";

  private static final List<ConservationCheck> CHECKS =
      Stream.of(FileChecks.all(), PlanChecks.all(), DecisionChecks.all())
          .flatMap(List::stream)
          .toList();

  private final NamedParameterJdbcTemplate jdbc;

  public JdbcConservation(JdbcTemplate jdbc) {
    this.jdbc = new NamedParameterJdbcTemplate(jdbc);
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
    String before = nestedLoops("off");
    List<Imbalance> imbalances =
        CHECKS.stream().flatMap(check -> violations(check, parameters).stream()).toList();
    nestedLoops(before);
    return imbalances;
  }

  /**
   * Within the caller's transaction. A revision is checked right after it was written, when the
   * database has no statistics of it: it takes a million rows for a few, and would go through all
   * of them for each.
   *
   * @return what held before
   */
  private String nestedLoops(String setting) {
    String before = jdbc.getJdbcOperations().queryForObject(SETTING, String.class);
    jdbc.getJdbcOperations().queryForObject(SET, String.class, setting);
    return String.valueOf(before);
  }

  private List<Imbalance> violations(ConservationCheck check, MapSqlParameterSource parameters) {
    ResultSetExtractor<List<Imbalance>> extractor =
        rows -> {
          List<Imbalance> violations = new ArrayList<>();
          int told = 0;
          while (told < MOST && rows.next()) {
            violations.addAll(check.reader().read(rows));
            told++;
          }
          if (rows.next()) {
            violations.add(Imbalance.more(rows.getLong("found") - MOST));
          }
          return violations;
        };
    List<Imbalance> violations = jdbc.query(check.sql(), parameters, extractor);
    return violations == null ? List.of() : violations;
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
