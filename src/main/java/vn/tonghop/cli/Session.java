package vn.tonghop.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import vn.tonghop.database.DatabaseUnavailableException;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.operations.Application;
import vn.tonghop.operations.FailureCause;
import vn.tonghop.operations.FailureDetails;
import vn.tonghop.operations.InputFolderException;
import vn.tonghop.operations.telemetry.RunMetrics;
import vn.tonghop.pipeline.WrongSettingException;
import vn.tonghop.pipeline.trace.LogMarks;
import vn.tonghop.revision.YearHolder;
import vn.tonghop.revision.YearTakenException;

/** Runs what a command does, and turns whatever stops it into words and an exit code. */
final class Session {

  private final Desk desk;
  private final Screen screen;
  private final Words words;
  private final CommonOptions options;

  Session(Desk desk, CommonOptions options) {
    this.desk = desk;
    this.screen = desk.screen();
    this.words = desk.words();
    this.options = options;
  }

  /** What a command does with the running application. */
  interface Work {
    ExitCode with(Application application) throws Exception;
  }

  /** Starts the application, does the work, and closes the application whatever happens. */
  ExitCode withApplication(Work work) {
    return guarded(
        () -> {
          try (Application application = Application.start(options.database(), options.threads())) {
            desk.end().stops(application);
            return work.with(application);
          }
        });
  }

  /** The same for one that only looks, and may be ended at any moment. */
  ExitCode reading(Work work) {
    return guarded(
        () -> {
          try (Application application = Application.start(options.database(), options.threads())) {
            return work.with(application);
          }
        });
  }

  /** What a command does for a year with the running application. */
  interface YearWork {
    ExitCode with(Application application, RunMetrics metrics) throws Exception;
  }

  /**
   * The same for a command that works on a year: what is logged meanwhile says so, and what it took
   * is written down, however it ends. Whoever is turned away leaves the figures to the other run,
   * and what makes no sense to ask for has none.
   */
  @SuppressWarnings("try") // the marks are there while it runs, and nobody asks them anything
  ExitCode onYear(String command, int year, YearWork work) {
    RunMetrics metrics = new RunMetrics(command, year, Clock.systemUTC());
    try (LogMarks marks = LogMarks.year(year)) {
      ExitCode code = withApplication(application -> work.with(application, metrics));
      if (code != ExitCode.YEAR_TAKEN && code != ExitCode.USAGE) {
        metrics.write(options.work().metricsFile(year), code.code());
      }
      return code;
    }
  }

  /**
   * How it ends when there is no database yet in which there could be anything: looking into it
   * would only make one. A work folder that is named and not there is more likely to be mistyped.
   *
   * @param answer says that there is nothing, and how that ends
   */
  Optional<ExitCode> nothingThere(Supplier<ExitCode> answer) {
    if (!options.database().isNew()) {
      return Optional.empty();
    }
    if (options.isWorkNamed() && !Files.exists(options.work().path())) {
      return Optional.of(desk.refuse(words.say("work.missing", options.work().path())));
    }
    return Optional.of(answer.get());
  }

  /** Does what needs no database. */
  ExitCode guarded(Callable<ExitCode> work) {
    try {
      return work.call();
    } catch (DefinitionException e) {
      return desk.refuse(e.message(words.locale()));
    } catch (InputFolderException e) {
      return desk.refuse(words.say("input." + e.reason(), e.path()));
    } catch (WrongSettingException e) {
      return desk.refuse(words.say("setting." + e.name(), e.name(), e.value()));
    } catch (YearTakenException e) {
      screen.complain(taken(e));
      return ExitCode.YEAR_TAKEN;
    } catch (DatabaseUnavailableException e) {
      screen.complain(e.message(words.locale()));
      boolean mistyped = e.reason() == DatabaseUnavailableException.Reason.URL_NOT_UNDERSTOOD;
      return mistyped ? ExitCode.USAGE : failed(e);
    } catch (Exception e) {
      FailureCause cause = FailureCause.of(e);
      screen.complain(words.say("failure.before", words.say("failure." + cause)));
      FailureDetails.of(e).forEach(detail -> screen.complain("  " + words.detail(detail)));
      screen.complain(words.say("failure." + cause + ".action", options.work().path()));
      return failed(e);
    }
  }

  private ExitCode failed(Exception failure) {
    LoggerFactory.getLogger(Session.class).error("the command failed", failure);
    // Another run goes on with it: to start one more would only turn it away.
    if (FailureCause.of(failure) != FailureCause.YEAR_LOST) {
      screen.complain(words.say("failure.kept"));
      screen.complain(words.say("failure.again", desk.program().again()));
    }
    Path log = options.work().logFile();
    // Where the work folder cannot be written, there is no log either.
    if (Files.exists(log)) {
      screen.complain(words.say("failure.log", log));
    }
    return ExitCode.FAILED;
  }

  private String taken(YearTakenException taken) {
    YearHolder holder = taken.holder();
    String status = desk.program().command("status " + taken.year());
    return holder == null
        ? words.say("year.taken.unknown", taken.year(), status)
        : words.say("year.taken", taken.year(), words.holder(holder), status);
  }
}
