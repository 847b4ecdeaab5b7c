package vn.tonghop.operations;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import vn.tonghop.pipeline.PipelineConfiguration;

/** What an operator can do, put together: each gets through its constructor what it needs. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
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
