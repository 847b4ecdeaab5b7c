package vn.tonghop.operations;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.dao.DataAccessException;
import vn.tonghop.audit.Chain;
import vn.tonghop.audit.jdbc.JdbcOperationsLog;
import vn.tonghop.database.Database;
import vn.tonghop.database.DatabaseSettings;
import vn.tonghop.database.DatabaseUnavailableException;
import vn.tonghop.pipeline.DatabaseBean;
import vn.tonghop.pipeline.WrongSettingException;
import vn.tonghop.pipeline.YearLease;

/** The running application: a database, and on it what an operator can do. Close it to end both. */
public final class Application implements AutoCloseable {

  /** Beside the threads that work on submissions: the job itself, the year's lock, the logs. */
  private static final int CONNECTIONS_BESIDE_THREADS = 4;

  private static final Logger LOG = LoggerFactory.getLogger(Application.class);

  private final Database database;
  private final ConfigurableApplicationContext context;

  private Application(Database database, ConfigurableApplicationContext context) {
    this.database = database;
    this.context = context;
  }

  /**
   * Opens the database, brings its tables up to date, and puts the application together.
   *
   * @throws DatabaseUnavailableException when there is no database to work with
   * @throws WrongSettingException when a setting of the environment makes no sense
   */
  public static Application start(DatabaseSettings settings, int threads)
      throws DatabaseUnavailableException, WrongSettingException {
    OpeningDatabase opening = new OpeningDatabase(settings, threads + CONNECTIONS_BESIDE_THREADS);
    GenericApplicationContext context = null;
    boolean started = false;
    try {
      context = context();
      YearLease.of(context.getEnvironment());
      Database database = opening.await();
      DatabaseBean.open(context, database);
      started = true;
      return new Application(database, context);
    } finally {
      if (!started) {
        giveUp(context, opening);
      }
    }
  }

  private static void giveUp(@Nullable GenericApplicationContext context, OpeningDatabase opening)
      throws DatabaseUnavailableException {
    if (context != null) {
      context.close();
    }
    opening.await().close();
  }

  private static GenericApplicationContext context() {
    return (GenericApplicationContext)
        new SpringApplicationBuilder(OperationsConfiguration.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .registerShutdownHook(false)
            .initializers(context -> DatabaseBean.declare((GenericApplicationContext) context))
            .run();
  }

  public RunPlan runPlan() {
    return context.getBean(RunPlan.class);
  }

  public ResumeRevision resumeRevision() {
    return context.getBean(ResumeRevision.class);
  }

  public RerunRevision rerunRevision() {
    return context.getBean(RerunRevision.class);
  }

  public ReadStatus readStatus() {
    return context.getBean(ReadStatus.class);
  }

  public FindRevision findRevision() {
    return context.getBean(FindRevision.class);
  }

  public VerifyLogs verifyLogs() {
    return context.getBean(VerifyLogs.class);
  }

  public ExportLogs exportLogs() {
    return context.getBean(ExportLogs.class);
  }

  public TraceItem traceItem() {
    return context.getBean(TraceItem.class);
  }

  public ImportHistory importHistory() {
    return context.getBean(ImportHistory.class);
  }

  public ListHistory listHistory() {
    return context.getBean(ListHistory.class);
  }

  public ListReviews listReviews() {
    return context.getBean(ListReviews.class);
  }

  public DecideDuplicate decideDuplicate() {
    return context.getBean(DecideDuplicate.class);
  }

  /**
   * The operations log as it stands: who notes its head down can prove later that it only grew.
   * Null when the database does not answer: that takes nothing back of what was done before.
   */
  public @Nullable Chain operationsLog() {
    try {
      return context.getBean(JdbcOperationsLog.class).chain();
    } catch (DataAccessException e) {
      LOG.warn("The head of the operations log cannot be read", e);
      return null;
    }
  }

  /** Has the job that runs stop between two chunks; returns at once. */
  public void stop() {
    context.getBean(RunningJob.class).stop();
  }

  @Override
  public void close() {
    try {
      context.close();
    } finally {
      database.close();
    }
  }
}
