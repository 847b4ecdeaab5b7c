package vn.tonghop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.finding.FindingText;
import vn.tonghop.operations.Decided;
import vn.tonghop.operations.DecisionRequest;
import vn.tonghop.operations.Review;
import vn.tonghop.operations.Reviews;

/** What a person reads when he has decided about a group. */
final class DecisionPage {

  private static final int MOST_NAMED = 10;

  private final Desk desk;
  private final Words words;
  private final FindingText texts;

  DecisionPage(Desk desk) {
    this.desk = desk;
    this.words = desk.words();
    this.texts = FindingText.in(words.locale());
  }

  /** What was recorded, or was already, and what to do now. */
  List<String> done(Decided decided) {
    Reviews reviews = decided.reviews();
    Review review = reviews.listed().get(0);
    ReviewDecision decision = Objects.requireNonNull(review.current());
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(
            "decide." + decided.kind(),
            review.group().shown(),
            texts.verdictLabel(decision.verdict().name()),
            decision.decidedBy(),
            words.time(decision.decidedAt()),
            decision.reason()));
    lines.addAll(next(reviews));
    return lines;
  }

  /** What is left to be decided, and the command that applies what was. */
  List<String> next(Reviews reviews) {
    List<String> lines = new ArrayList<>();
    int year = reviews.revision().year();
    if (reviews.waiting().open() > 0) {
      lines.add(
          words.say(
              "decide.left",
              words.count("group", reviews.waiting().open()),
              desk.program().command("review " + year)));
    }
    if (reviews.waiting().decided() > 0) {
      lines.add(words.say("decide.next"));
      lines.add("  " + desk.program().run(year, reviews.folders()));
    }
    return lines;
  }

  /** Why nothing was done. */
  String refusal(DecisionRequest request, Decided decided) {
    Reviews reviews = decided.reviews();
    return switch (decided.kind()) {
      case SEVERAL_GROUPS ->
          words.say(
              "decide." + decided.kind(),
              request.group(),
              reviews.listed().stream()
                  .map(review -> review.group().key())
                  .limit(MOST_NAMED)
                  .collect(Collectors.joining(", ")));
      case NO_SUCH_MEMBER -> noSuchMember(request, reviews.listed().get(0).group());
      default -> noSuchGroup(request.group(), reviews);
    };
  }

  /** Lists the open ones instead. */
  String noSuchGroup(String group, Reviews reviews) {
    List<String> open =
        reviews.listed().stream()
            .filter(Review::isOpen)
            .map(review -> review.group().shown())
            .toList();
    String named =
        Stream.concat(
                open.stream().limit(MOST_NAMED),
                Stream.of("…").filter(more -> reviews.waiting().open() > MOST_NAMED))
            .collect(Collectors.joining(", "));
    return words.say(
        "decide." + Decided.Kind.NO_SUCH_GROUP,
        reviews.revision().year(),
        group,
        open.isEmpty() ? words.say("decide.none") : named);
  }

  private String noSuchMember(DecisionRequest request, SettledGroup group) {
    return words.say(
        "decide." + Decided.Kind.NO_SUCH_MEMBER,
        group.shown(),
        String.valueOf(request.stays()),
        IntStream.range(0, group.members().size())
            .mapToObj(place -> (place + 1) + " (" + group.whereIs(place) + ")")
            .collect(Collectors.joining("; ")));
  }
}
