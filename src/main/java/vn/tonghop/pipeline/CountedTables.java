package vn.tonghop.pipeline;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import vn.tonghop.revision.jdbc.JdbcStatistics;

/** Lets the database know how much the stages before have filled in, before a stage reads it. */
final class CountedTables implements StepExecutionListener {

  private final JdbcStatistics statistics;
  private final long revisionId;

  CountedTables(JdbcStatistics statistics, long revisionId) {
    this.statistics = statistics;
    this.revisionId = revisionId;
  }

  @Override
  public void beforeStep(StepExecution stepExecution) {
    statistics.refresh(revisionId);
  }
}
