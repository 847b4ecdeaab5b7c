package vn.tonghop.pipeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.audit.Stage;

/** What Spring Batch keeps of the executions of a job instance: read in one go, not one by one. */
public final class JobHistory {

  private static final String STEPS =
      """
      select s.job_execution_id, s.step_name, s.status, coalesce(s.exit_code, '') as exit_code,
        s.start_time, s.end_time, s.write_count, s.commit_count, s.rollback_count
      from batch_step_execution s join batch_job_execution e using (job_execution_id)
      where e.job_instance_id = ? order by s.step_execution_id
      """;

  private static final String EXIT_CODES =
      "select coalesce(exit_code, '') from batch_job_execution where job_instance_id = ?";

  private final JdbcTemplate jdbc;

  public JobHistory(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Every stage in its order, also those that have not begun. */
  public List<StageHistory> stages(long jobInstance) {
    List<StepRow> rows = jdbc.query(STEPS, (row, index) -> step(row), jobInstance);
    return Stream.of(Stage.values()).map(stage -> StageHistory.of(stage, rows)).toList();
  }

  /** The same of a revision for which no job was started. */
  public static List<StageHistory> noStages() {
    return Stream.of(Stage.values()).map(stage -> StageHistory.of(stage, List.of())).toList();
  }

  public Attempts attempts(long jobInstance) {
    return Attempts.of(jdbc.queryForList(EXIT_CODES, String.class, jobInstance));
  }

  private static StepRow step(ResultSet row) throws SQLException {
    return new StepRow(
        row.getLong("job_execution_id"),
        row.getString("step_name"),
        row.getString("status"),
        row.getString("exit_code"),
        row.getObject("start_time", LocalDateTime.class),
        row.getObject("end_time", LocalDateTime.class),
        row.getLong("write_count"),
        row.getLong("commit_count"),
        row.getLong("rollback_count"));
  }
}
