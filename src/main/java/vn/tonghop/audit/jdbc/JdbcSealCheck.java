package vn.tonghop.audit.jdbc;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.audit.Chain;
import vn.tonghop.audit.LogFault;
import vn.tonghop.audit.OperationEvent;
import vn.tonghop.audit.RecordedSeal;
import vn.tonghop.audit.Stage;

/**
 * Compares a decision log, which by itself cannot show that it was cut at its end or wholly made
 * anew, with what the operations log says of it. Wants both to be intact, each for itself.
 */
public final class JdbcSealCheck {

  private static final String DONE = "select stage from stage_done where revision_id = ?";

  private static final String HASH =
      """
      select coalesce(
        (select hash from decision_seal where revision_id = ? and sequence = ?), ?)
      """;

  private final JdbcTemplate jdbc;

  public JdbcSealCheck(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The first on which the two do not agree; null when they agree.
   *
   * @param seals what the operations log says of a revision
   * @param chain the decision log of that revision as far as it is sealed
   */
  public @Nullable LogFault fault(long revisionId, List<RecordedSeal> seals, Chain chain) {
    for (RecordedSeal seal : seals) {
      LogFault fault =
          seal.entries() > chain.sequence()
              ? seal.compare(chain)
              : seal.compare(hashAt(revisionId, seal.entries()));
      if (fault != null) {
        return fault;
      }
    }
    LogFault fault = notRecorded(revisionId, seals);
    return fault != null ? fault : RecordedSeal.last(seals).compare(chain);
  }

  /** A stage is closed, marked as done and recorded as sealed in one transaction. */
  private @Nullable LogFault notRecorded(long revisionId, List<RecordedSeal> seals) {
    Set<String> missing = new TreeSet<>(jdbc.queryForList(DONE, String.class, revisionId));
    seals.forEach(seal -> missing.remove(seal.stage()));
    return Arrays.stream(Stage.values())
        .filter(stage -> stage.decides() && missing.contains(stage.label()))
        .findFirst()
        .map(stage -> notRecorded(stage.label()))
        .orElse(null);
  }

  private static LogFault notRecorded(String stage) {
    String missing = OperationEvent.SEALED + " (" + stage + ")";
    return new LogFault(LogFault.Kind.NOT_RECORDED, 0, "", missing);
  }

  private String hashAt(long revisionId, long sequence) {
    return Objects.requireNonNull(
        jdbc.queryForObject(HASH, String.class, revisionId, sequence, Chain.GENESIS));
  }
}
