package vn.tonghop.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.deduplication.Verdict;
import vn.tonghop.operations.Application;
import vn.tonghop.operations.Caller;
import vn.tonghop.operations.Decided;
import vn.tonghop.operations.DecisionRequest;
import vn.tonghop.operations.RerunRequest;
import vn.tonghop.operations.Terms;
import vn.tonghop.pipeline.StageProgress;
import vn.tonghop.revision.YearTakenException;

/** {@code review YEAR decide GROUP keep|merge|separate [--members WHICH] --reason TEXT}. */
@Command(name = "decide", mixinStandardHelpOptions = true)
final class ReviewDecideCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  private String group = "";
  private Verdict verdict = Verdict.KEEP;
  private String reason = "";

  @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "review.decide.group")
  void setGroup(String typed) {
    group = ReviewCommand.group(typed, spec.commandLine());
  }

  @Parameters(index = "1", paramLabel = "merge|separate|keep", descriptionKey = "review.verdict")
  void setVerdict(String typed) {
    verdict =
        Arrays.stream(Verdict.values())
            .filter(each -> word(each).equals(typed))
            .findFirst()
            .orElseThrow(
                () -> new WrongValueException(spec.commandLine(), "usage.review.verdict", typed));
  }

  @Option(names = "--members", paramLabel = "WHICH", descriptionKey = "review.members")
  private List<String> members = List.of();

  @Option(names = "--stays", paramLabel = "WHICH", descriptionKey = "review.stays")
  private @Nullable String stays;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      descriptionKey = "review.reason")
  void setReason(String typed) {
    if (!RerunRequest.isReason(typed)) {
      throw new WrongValueException(
          spec.commandLine(), "usage.reason", RerunRequest.LONGEST_REASON);
    }
    reason = typed;
  }

  @Mixin private final CommonOptions options = new CommonOptions();

  private final Desk desk;
  private final ReviewCommand review;

  ReviewDecideCommand(Desk desk, ReviewCommand review) {
    this.desk = desk;
    this.review = review;
  }

  /** As it is typed. */
  static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Integer call() {
    Optional<String> before = review.option();
    if (before.isPresent()) {
      throw new WrongValueException(spec.commandLine(), "usage.review.before", before.get());
    }
    if (stays != null && verdict != Verdict.MERGE) {
      throw new WrongValueException(spec.commandLine(), "usage.review.stays");
    }
    Session session = desk.session(options);
    return session
        .nothingThere(() -> desk.refuse(none()))
        .orElseGet(() -> session.withApplication(this::decide))
        .code();
  }

  private String none() {
    return desk.words().say("review.none", review.year(), desk.program().run(review.year()));
  }

  private ExitCode decide(Application application) throws YearTakenException {
    DecisionRequest request =
        new DecisionRequest(review.year(), group, verdict, members, stays, reason);
    Optional<Decided> decided =
        application
            .decideDuplicate()
            .decide(
                request,
                new Terms(
                    options.work(), Caller.current(), options.threads(), StageProgress.SILENT));
    if (decided.isEmpty()) {
      return desk.refuse(none());
    }
    DecisionPage page = new DecisionPage(desk);
    if (decided.get().kind() != Decided.Kind.RECORDED
        && decided.get().kind() != Decided.Kind.ALREADY) {
      return desk.refuse(page.refusal(request, decided.get()));
    }
    if (!options.quiet()) {
      page.done(decided.get()).forEach(desk.screen()::say);
    }
    return ExitCode.DONE;
  }
}
