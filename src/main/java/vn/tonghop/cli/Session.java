package vn.tonghop.cli;

import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import vn.tonghop.database.DatabaseUnavailableException;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.operations.Application;
import vn.tonghop.operations.FailureCause;
import vn.tonghop.operations.InputFolderException;
import vn.tonghop.revision.YearHolder;
import vn.tonghop.revision.YearTakenException;

/** Runs what a command does, and turns whatever stops it into words and an exit code. */
final class Session {

  private final Screen screen;
  private final Words words;
  private final CommonOptions options;

  Session(Screen screen, Words words, CommonOptions options) {
    this.screen = screen;
    this.words = words;
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
            return work.with(application);
          }
        });
  }

  /** Does what needs no database. */
  ExitCode guarded(Callable<ExitCode> work) {
    try {
      return work.call();
    } catch (DefinitionException e) {
      screen.complain(e.message(words.locale()));
      return ExitCode.USAGE;
    } catch (InputFolderException e) {
      screen.complain(words.say("input." + e.reason(), e.path()));
      return ExitCode.USAGE;
    } catch (YearTakenException e) {
      screen.complain(taken(e));
      return ExitCode.YEAR_TAKEN;
    } catch (DatabaseUnavailableException e) {
      screen.complain(e.message(words.locale()));
      return logged(e);
    } catch (Exception e) {
      FailureCause cause = FailureCause.of(e);
      screen.complain(
          words.say("failure.headline", words.say("stage.none"), words.say("failure." + cause)));
      screen.complain("  " + e.getMessage());
      screen.complain(words.say("failure." + cause + ".action"));
      return logged(e);
    }
  }

  private ExitCode logged(Exception failure) {
    LoggerFactory.getLogger(Session.class).error("the command failed", failure);
    screen.complain(words.say("failure.log", options.work().logFile()));
    return ExitCode.FAILED;
  }

  private String taken(YearTakenException taken) {
    YearHolder holder = taken.holder();
    return holder == null
        ? words.say("year.taken.unknown", taken.year())
        : words.say(
            "year.taken",
            taken.year(),
            holder.command(),
            holder.pid(),
            holder.host(),
            holder.since());
  }
}
