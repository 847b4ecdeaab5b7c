package vn.tonghop.cli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tonghop.operations.Application;
import vn.tonghop.operations.RevisionStatus;
import vn.tonghop.revision.Revision;

/** {@code status [YEAR [REVISION]]}: how far revisions have come, and what to do next. */
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

  private static final long WATCH_MILLIS = 1_000;

  @Parameters(index = "0", arity = "0..1", paramLabel = "YEAR", descriptionKey = "status.year")
  private @Nullable Integer year;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "REVISION",
      descriptionKey = "status.revision")
  private @Nullable Integer revision;

  @Option(names = "--json", descriptionKey = "status.json")
  private boolean json;

  @Option(names = "--watch", descriptionKey = "status.watch")
  private boolean watch;

  @Mixin private final CommonOptions options = new CommonOptions();

  private final Desk desk;

  StatusCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Session session = desk.session(options);
    return session
        .nothingThere(
            () -> {
              show(List.of());
              return ExitCode.DONE;
            })
        .orElseGet(() -> session.reading(this::look))
        .code();
  }

  private ExitCode look(Application application) {
    List<RevisionStatus> statuses = read(application);
    show(statuses);
    while (watch && isBeingWorkedOn(statuses) && !desk.end().isAskedWithin(WATCH_MILLIS)) {
      statuses = showAgain(read(application), statuses);
    }
    return ExitCode.DONE;
  }

  private List<RevisionStatus> read(Application application) {
    List<RevisionStatus> all =
        year == null ? application.readStatus().all() : application.readStatus().ofYear(year);
    return all.stream().filter(this::isAskedFor).toList();
  }

  private static boolean isBeingWorkedOn(List<RevisionStatus> statuses) {
    return statuses.stream().anyMatch(status -> status.holder() != null);
  }

  /** On a terminal in its place, as time goes by; elsewhere only what is new. */
  private List<RevisionStatus> showAgain(List<RevisionStatus> now, List<RevisionStatus> before) {
    if (desk.screen().isInteractive() || !now.equals(before)) {
      desk.screen().clear();
      show(now);
    }
    return now;
  }

  private boolean isAskedFor(RevisionStatus status) {
    return revision == null || status.revision().number() == revision;
  }

  private String none() {
    return new NoRevision(desk).of(year, revision);
  }

  private void show(List<RevisionStatus> statuses) {
    if (json) {
      desk.screen()
          .say(new StatusJson(desk.words(), desk.program(), Clock.systemUTC()).of(statuses));
    } else if (statuses.isEmpty()) {
      desk.screen().say(none());
    } else {
      StatusPage page = new StatusPage(desk.words(), desk.program(), Clock.systemUTC());
      statuses.forEach(status -> page(status, page).forEach(desk.screen()::say));
    }
  }

  private List<String> page(RevisionStatus status, StatusPage page) {
    return isShownInFull(status) ? page.linesOf(status) : page.headline(status);
  }

  /** Who asks for a year means its last revision; who asks for nothing, what is to be done. */
  private boolean isShownInFull(RevisionStatus status) {
    boolean open = status.isWorkedOn() || status.revision().state() != Revision.State.PUBLISHED;
    return revision != null || (status.last() && (year != null || open));
  }
}
