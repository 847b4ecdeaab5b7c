package vn.tonghop.operations;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Import;
import vn.tonghop.pipeline.PipelineConfiguration;

/**
 * What an operator can do, put together: each gets through its constructor what it needs. Of what
 * Spring Boot would configure by what it finds, only that is named here which the job stands on:
 * looking for more takes time at every start.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  JdbcTemplateAutoConfiguration.class,
  TransactionAutoConfiguration.class,
  BatchJdbcAutoConfiguration.class
})
@Import({
  PipelineConfiguration.class,
  Outcomes.class,
  RunningJob.class,
  DeadExecutions.class,
  RevisionRun.class,
  RunPlan.class,
  ResumeRevision.class,
  RerunRevision.class,
  ReadStatus.class,
  FindRevision.class,
  VerifyLogs.class,
  ExportLogs.class,
  TraceItem.class,
  YearActs.class,
  ImportHistory.class,
  ListHistory.class,
  ListReviews.class,
  DecideDuplicate.class
})
class OperationsConfiguration {}
