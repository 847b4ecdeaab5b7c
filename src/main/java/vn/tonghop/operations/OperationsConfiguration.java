package vn.tonghop.operations;

import java.time.Clock;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.audit.jdbc.JdbcDecisionLogCheck;
import vn.tonghop.audit.jdbc.JdbcOperationsLog;
import vn.tonghop.audit.jdbc.JdbcOperationsLogCheck;
import vn.tonghop.audit.jdbc.JdbcSealCheck;
import vn.tonghop.pipeline.ConsolidatePlan;
import vn.tonghop.pipeline.JobHistory;
import vn.tonghop.pipeline.PipelineConfiguration;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.revision.YearLock;

/** What an operator can do, put together. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(PipelineConfiguration.class)
class OperationsConfiguration {

  @Bean
  Outcomes outcomes(Tables tables) {
    return new Outcomes(tables);
  }

  @Bean
  RunningJob runningJob() {
    return new RunningJob();
  }

  @Bean
  RevisionRun revisionRun(
      ConsolidatePlan consolidatePlan,
      RunningJob runningJob,
      JobOperator jobOperator,
      JobRepository jobRepository,
      Tables tables,
      TransactionTemplate transaction,
      JdbcOperationsLog operations,
      Clock clock,
      Outcomes outcomes) {
    return new RevisionRun(
        consolidatePlan,
        runningJob,
        jobOperator,
        new DeadExecutions(jobRepository, jobOperator, tables),
        tables,
        transaction,
        operations,
        clock,
        outcomes);
  }

  @Bean
  RunPlan runPlan(
      YearLock years,
      Tables tables,
      TransactionTemplate transaction,
      RevisionRun revisionRun,
      Outcomes outcomes,
      Clock clock) {
    return new RunPlan(years, tables, transaction, revisionRun, outcomes, clock);
  }

  @Bean
  ResumeRevision resumeRevision(
      YearLock years, Tables tables, RevisionRun revisionRun, Outcomes outcomes, Clock clock) {
    return new ResumeRevision(years, tables, revisionRun, outcomes, clock);
  }

  @Bean
  RerunRevision rerunRevision(
      YearLock years,
      Tables tables,
      TransactionTemplate transaction,
      RevisionRun revisionRun,
      Clock clock) {
    return new RerunRevision(years, tables, transaction, revisionRun, clock);
  }

  @Bean
  ReadStatus readStatus(
      JobRepository jobRepository, JobHistory jobs, Tables tables, YearLock years) {
    return new ReadStatus(jobRepository, jobs, tables, years);
  }

  @Bean
  VerifyLogs verifyLogs(
      JdbcDecisionLogCheck decisions,
      JdbcSealCheck seals,
      JdbcOperationsLogCheck operationsCheck,
      Tables tables,
      JdbcOperationsLog operations,
      PlatformTransactionManager transactions,
      Clock clock) {
    return new VerifyLogs(
        decisions, seals, operationsCheck, tables, operations, transactions, clock);
  }

  @Bean
  FindRevision findRevision(Tables tables) {
    return new FindRevision(tables);
  }

  @Bean
  ExportLogs exportLogs(
      Tables tables, JdbcOperationsLog operations, PlatformTransactionManager transactions) {
    return new ExportLogs(tables, operations, transactions);
  }

  @Bean
  TraceItem traceItem(Tables tables) {
    return new TraceItem(tables);
  }
}
