package vn.tonghop.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tonghop.audit.CanonicalJson;
import vn.tonghop.history.EarlierPlan;
import vn.tonghop.operations.Application;

/** {@code history list [YEAR]}: which plans of earlier years were brought in. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class HistoryListCommand implements Callable<Integer> {

  @Parameters(index = "0", arity = "0..1", paramLabel = "YEAR", descriptionKey = "history.of")
  private @Nullable Integer year;

  @Option(names = "--json", descriptionKey = "history.json")
  private boolean json;

  @Mixin private final CommonOptions options = new CommonOptions();

  private final Desk desk;

  HistoryListCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Session session = desk.session(options);
    return session
        .nothingThere(() -> show(List.of()))
        .orElseGet(() -> session.reading(this::look))
        .code();
  }

  private ExitCode look(Application application) {
    return show(application.listHistory().editions(year));
  }

  private ExitCode show(List<EarlierPlan> editions) {
    if (json) {
      desk.screen()
          .say(CanonicalJson.of(editions.stream().map(plan -> object(plan, editions)).toList()));
    } else if (editions.isEmpty()) {
      desk.screen().say(desk.words().say("history.none"));
    } else {
      table(editions).lines().forEach(desk.screen()::say);
    }
    return ExitCode.DONE;
  }

  /** The last edition of a year. */
  private static boolean counts(EarlierPlan plan, List<EarlierPlan> editions) {
    return editions.stream()
        .noneMatch(other -> other.year() == plan.year() && other.edition() > plan.edition());
  }

  private static Object object(EarlierPlan plan, List<EarlierPlan> editions) {
    Map<String, Object> object = new TreeMap<>(plan.details());
    object.put("year", plan.year());
    object.put("edition", plan.edition());
    object.put("counts", counts(plan, editions));
    return object;
  }

  private TextTable table(List<EarlierPlan> editions) {
    Words words = desk.words();
    TextTable table = new TextTable(4);
    table.row(
        words.say("history.column.year"),
        words.say("history.column.edition"),
        words.say("history.column.counts"),
        words.say("history.column.file"),
        words.say("history.column.items"),
        words.say("history.column.total"),
        words.say("history.column.provincial"));
    for (EarlierPlan plan : editions) {
      table.row(
          Integer.toString(plan.year()),
          Integer.toString(plan.edition()),
          words.say(counts(plan, editions) ? "history.counts.yes" : "history.counts.no"),
          Visible.line(plan.file()),
          words.number(plan.items()),
          plan.total().total().grouped(),
          plan.total().provincial().grouped());
    }
    return table;
  }
}
