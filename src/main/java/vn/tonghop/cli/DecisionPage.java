package vn.tonghop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.deduplication.MemberNumbers;
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

  /** What was recorded, or was already, what comes of it, and what to do now. */
  List<String> done(Decided decided) {
    Reviews reviews = decided.reviews();
    Review review = reviews.listed().get(0);
    List<String> lines = new ArrayList<>();
    ReviewDecision by = decided.by();
    if (by != null) {
      boolean some = decided.kind() == Decided.Kind.RECORDED && !by.isWhole();
      lines.add(
          words.say(
              "decide." + decided.kind() + (some ? ".some" : ""),
              review.group().shown(),
              texts.verdictLabel(by.verdict().name()),
              by.decidedBy(),
              words.time(by.decidedAt()),
              by.reason(),
              MemberNumbers.shown(review.group().group().places(by.members()))));
    }
    decided.replaced().forEach(replaced -> lines.add(replaced(replaced)));
    lines.add(words.say("decide.outcome"));
    new StandingLines(words).of(review.now()).forEach(line -> lines.add("  " + line));
    lines.addAll(next(reviews));
    return lines;
  }

  private String replaced(Decided.Replaced replaced) {
    return words.say(
        "decide.replaced",
        texts.verdictLabel(replaced.decision().verdict().name()),
        replaced.decision().decidedBy(),
        words.time(replaced.decision().decidedAt()),
        MemberNumbers.shown(replaced.places()));
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
      case NO_SUCH_MEMBER ->
          noSuchMember(String.valueOf(decided.unknown()), reviews.listed().get(0).group());
      case ONE_MEMBER, STAYS_ELSEWHERE ->
          words.say(
              "decide." + decided.kind(),
              reviews.listed().get(0).group().shown(),
              String.valueOf(request.stays()));
      case ANOTHER_GROUP -> anotherGroup(request.group(), reviews);
      default -> noSuchGroup(request.group(), reviews);
    };
  }

  /** Names the groups in which its đề án are now. */
  String anotherGroup(String group, Reviews reviews) {
    return words.say(
        "decide." + Decided.Kind.ANOTHER_GROUP,
        reviews.revision().year(),
        group,
        reviews.listed().stream()
            .map(review -> review.group().shown())
            .limit(MOST_NAMED)
            .collect(Collectors.joining(", ")));
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

  private String noSuchMember(String typed, SettledGroup group) {
    return words.say(
        "decide." + Decided.Kind.NO_SUCH_MEMBER,
        group.shown(),
        typed,
        Stream.concat(
                IntStream.range(0, Math.min(group.members().size(), MOST_NAMED))
                    .mapToObj(place -> member(group, place)),
                group.members().size() > MOST_NAMED
                    ? Stream.of("… " + group.members().size())
                    : Stream.of())
            .collect(Collectors.joining("; ")));
  }

  private String member(SettledGroup group, int place) {
    return (place + 1) + " (" + texts.place(group.proposal(place).address()) + ")";
  }
}
