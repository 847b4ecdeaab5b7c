package vn.tonghop.pipeline;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.batch.autoconfigure.BatchTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tonghop.audit.OperationsLog;
import vn.tonghop.audit.jdbc.JdbcDecisionLogCheck;
import vn.tonghop.audit.jdbc.JdbcOperationsLog;
import vn.tonghop.audit.jdbc.JdbcOperationsLogCheck;
import vn.tonghop.audit.jdbc.JdbcSealCheck;
import vn.tonghop.database.Database;
import vn.tonghop.delivery.Credentials;
import vn.tonghop.delivery.MailServers;
import vn.tonghop.delivery.mail.SmtpMailServers;
import vn.tonghop.intake.SubmissionReader;
import vn.tonghop.intake.poi.PoiWorkbookSource;
import vn.tonghop.publication.PlanWorkbook;
import vn.tonghop.publication.WordPlan;
import vn.tonghop.publication.poi.PoiAnnotatedWorkbook;
import vn.tonghop.publication.poi.PoiFindingsWorkbook;
import vn.tonghop.publication.poi.PoiPlanWorkbook;
import vn.tonghop.publication.poi.PoiReplyWorkbook;
import vn.tonghop.publication.poi.word.FilledWordPlan;
import vn.tonghop.revision.YearLock;
import vn.tonghop.revision.jdbc.JdbcYearLock;
import vn.tonghop.revision.jdbc.YearFence;

/** The job and what it stands on, over the one data source of the application. */
@Configuration(proxyBeanMethods = false)
@Import({
  PlainContextSerializer.class,
  JobHistory.class,
  JdbcOperationsLog.class,
  JdbcOperationsLogCheck.class,
  JdbcDecisionLogCheck.class,
  JdbcSealCheck.class
})
public class PipelineConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  Tables tables(JdbcTemplate jdbc) {
    return Tables.over(jdbc);
  }

  @Bean
  YearFence yearFence() {
    return new YearFence();
  }

  @Bean
  YearLock yearLock(Database database, YearFence fence, Environment environment)
      throws WrongSettingException {
    return new JdbcYearLock(
        database.dataSource(), fence, YearLease.of(environment), database::cutOff);
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource dataSource, YearFence fence) {
    return new FencedTransactions(dataSource, fence);
  }

  /** Only for Spring Batch's own notes. */
  @Bean(defaultCandidate = false)
  @BatchTransactionManager
  PlatformTransactionManager noteTransactions(DataSource dataSource, YearFence fence) {
    return new NoteTransactions(dataSource, fence);
  }

  @Bean
  PlanWorkbook planWorkbook() {
    return new PoiPlanWorkbook();
  }

  @Bean
  WordPlan wordPlan() {
    return new FilledWordPlan();
  }

  @Bean
  MailServers mailServers(Environment environment) {
    return new SmtpMailServers(
        Credentials.of(
            environment.getProperty(Credentials.USER_VARIABLE),
            environment.getProperty(Credentials.PASSWORD_VARIABLE)));
  }

  @Bean
  ConsolidatePlan consolidatePlan(
      JobRepository jobRepository,
      PlatformTransactionManager transactions,
      Tables tables,
      PlanWorkbook planWorkbook,
      WordPlan wordPlan,
      MailServers mailServers,
      OperationsLog operations,
      Clock clock,
      YearFence fence,
      JdbcTemplate jdbc) {
    return new ConsolidatePlan(
        jobRepository,
        transactions,
        tables,
        new SubmissionReader(new PoiWorkbookSource()),
        new Writers(
            planWorkbook,
            wordPlan,
            new PoiFindingsWorkbook(),
            new PoiAnnotatedWorkbook(),
            new PoiReplyWorkbook()),
        mailServers,
        operations,
        clock,
        () -> fence.check(jdbc));
  }
}
