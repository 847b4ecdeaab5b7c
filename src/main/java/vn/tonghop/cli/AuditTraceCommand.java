package vn.tonghop.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tonghop.operations.Application;
import vn.tonghop.operations.ItemTrace;
import vn.tonghop.revision.Revision;

/** {@code audit trace YEAR ITEM}: from an item of the appendix to its cells and its decisions. */
@Command(name = "trace", mixinStandardHelpOptions = true)
final class AuditTraceCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "YEAR", descriptionKey = "trace.year")
  private int year;

  @Parameters(index = "1", paramLabel = "ITEM", descriptionKey = "trace.item")
  private String item = "";

  @Option(names = "--revision", paramLabel = "N", descriptionKey = "trace.revision")
  private @Nullable Integer revision;

  @Option(names = "--json", descriptionKey = "trace.json")
  private boolean json;

  @Mixin private final CommonOptions options = new CommonOptions();

  private final Desk desk;

  AuditTraceCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Session session = desk.session(options);
    return session
        .nothingThere(() -> new NoRevision(desk).refuse(year, null))
        .orElseGet(() -> session.withApplication(this::trace))
        .code();
  }

  private ExitCode trace(Application application) {
    Optional<Revision> asked = application.findRevision().one(year, revision);
    if (asked.isEmpty()) {
      return new NoRevision(desk).refuse(year, revision);
    }
    List<ItemTrace> traces = application.traceItem().trace(asked.get(), item);
    if (traces.isEmpty()) {
      return desk.refuse(desk.words().say("trace.none", year, asked.get().number(), item));
    }
    if (traces.size() > 1) {
      return desk.refuse(desk.words().say("trace.several", item, places(traces)));
    }
    if (json) {
      desk.screen().say(TraceJson.of(traces.get(0)));
    } else {
      new TracePage(desk.words()).linesOf(traces.get(0)).forEach(desk.screen()::say);
    }
    return ExitCode.DONE;
  }

  private static String places(List<ItemTrace> traces) {
    return traces.stream().map(ItemTrace::place).collect(Collectors.joining(", "));
  }
}
