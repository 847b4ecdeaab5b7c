package vn.tonghop.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.operations.Application;
import vn.tonghop.operations.ListReviews;
import vn.tonghop.operations.Reviews;

/** {@code review YEAR [GROUP]}: what was sent more than once, or may have been. */
@Command(name = "review", mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {

  /** As few digits as a person may mean a group by. */
  static final int SHORTEST_GROUP = 4;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "YEAR", descriptionKey = "review.year")
  private int year;

  private String group = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "GROUP", descriptionKey = "review.group")
  void setGroup(@Nullable String typed) {
    group = typed == null ? "" : group(typed, spec.commandLine());
  }

  @Option(names = "--all", descriptionKey = "review.all")
  private boolean all;

  @Option(names = "--json", descriptionKey = "review.json")
  private boolean json;

  @Mixin private final CommonOptions options = new CommonOptions();

  private final Desk desk;

  private ReviewCommand(Desk desk) {
    this.desk = desk;
  }

  static CommandLine commandLine(Desk desk) {
    ReviewCommand command = new ReviewCommand(desk);
    CommandLine review = new CommandLine(command);
    review.addSubcommand(new ReviewDecideCommand(desk, command));
    return review;
  }

  /** The first digits of a key, as they are kept. */
  static String group(String typed, CommandLine command) {
    String digits = typed.strip().toLowerCase(Locale.ROOT);
    if (!digits.matches("[0-9a-f]{" + SHORTEST_GROUP + ",64}")) {
      throw new WrongValueException(command, "usage.review.group", typed, SHORTEST_GROUP);
    }
    return digits;
  }

  int year() {
    return year;
  }

  /** The first of its own options that was typed, when a subcommand is typed too. */
  Optional<String> option() {
    return spec.commandLine().getParseResult().matchedOptions().stream()
        .map(option -> option.longestName())
        .findFirst();
  }

  @Override
  public Integer call() {
    Session session = desk.session(options);
    return session
        .nothingThere(() -> desk.refuse(none()))
        .orElseGet(() -> session.reading(this::look))
        .code();
  }

  private String none() {
    return desk.words().say("review.none", year, desk.program().run(year));
  }

  private ExitCode look(Application application) {
    ListReviews list = application.listReviews();
    Optional<Reviews> found =
        all || !group.isEmpty() ? list.of(year, group, Integer.MAX_VALUE) : list.open(year);
    if (found.isEmpty()) {
      return desk.refuse(none());
    }
    Reviews reviews = found.get();
    if (!group.isEmpty() && reviews.listed().isEmpty()) {
      DecisionPage page = new DecisionPage(desk);
      return desk.refuse(
          list.after(year, group)
              .map(others -> page.anotherGroup(group, others))
              .orElseGet(() -> page.noSuchGroup(group, list.open(year).orElse(reviews))));
    }
    if (json) {
      desk.screen().say(ReviewJson.of(reviews));
    } else {
      new ReviewPage(desk).of(reviews).forEach(desk.screen()::say);
    }
    return reviews.waiting().open() > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}
