package vn.tonghop.cli;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.deduplication.DuplicateGroup;
import vn.tonghop.deduplication.MemberNumbers;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.deduplication.SettledMember;
import vn.tonghop.deduplication.Verdict;
import vn.tonghop.deduplication.Withheld;
import vn.tonghop.finding.FindingText;
import vn.tonghop.operations.Review;
import vn.tonghop.operations.Reviews;

/** Groups of duplicates as people read them, one after another. */
final class ReviewPage {

  private static final String INDENT = "  ";

  /** More of them nobody reads in one go. */
  private static final int MOST = 50;

  /** So many đề án of a group are shown beside each other. */
  private static final int MOST_BESIDE = 5;

  private final Desk desk;
  private final Words words;
  private final FindingText texts;
  private final List<String> lines = new ArrayList<>();

  ReviewPage(Desk desk) {
    this.desk = desk;
    this.words = desk.words();
    this.texts = FindingText.in(words.locale());
  }

  List<String> of(Reviews reviews) {
    List<Review> shown = reviews.listed();
    headline(reviews);
    shown.stream().limit(MOST).forEach(review -> group(review, reviews));
    int year = reviews.revision().year();
    if (shown.size() > MOST) {
      lines.add("");
      lines.add(
          words.say(
              "review.more",
              words.number(shown.size() - MOST),
              desk.program().command("review " + year + " GROUP")));
    }
    if (reviews.waiting().open() == 0 && shown.isEmpty() && reviews.counts().groups() > 0) {
      lines.add(words.say("review.nothing", desk.program().command("review " + year + " --all")));
    }
    if (reviews.waiting().decided() > 0) {
      lines.add("");
      lines.add(words.say("review.toApply", words.count("group", reviews.waiting().decided())));
      lines.add(INDENT + desk.program().run(year, reviews.folders()));
    }
    return List.copyOf(lines);
  }

  private void headline(Reviews reviews) {
    lines.add(
        words.say(
            "review.headline",
            reviews.revision().year(),
            reviews.revision().number(),
            words.count("group", reviews.counts().groups()),
            words.number(reviews.counts().certain()),
            words.number(reviews.counts().doubtful())));
    if (reviews.waiting().open() > 0) {
      lines.add(words.say("review.waiting", words.count("group", reviews.waiting().open())));
    }
    withheld("review.held", reviews.counts().held());
    withheld("review.putOff", reviews.counts().putOff());
  }

  private void withheld(String key, Withheld withheld) {
    if (!withheld.isNothing()) {
      lines.add(new OverviewText(words).withheld(key, withheld));
    }
  }

  private void group(Review review, Reviews reviews) {
    lines.add("");
    lines.add(headline(review));
    members(review.group(), new ProposalTexts(words, reviews.submitters()))
        .forEach(line -> lines.add(line.isEmpty() ? line : INDENT + line));
    decisions("review.decisions", review.decisions(), review.group().group());
    if (review.isToBeApplied()) {
      lines.add("");
      lines.add(INDENT + words.say("review.nextAll"));
      new StandingLines(words).of(review.now()).forEach(line -> lines.add(INDENT + INDENT + line));
    }
    decisions("review.sharing", review.sharing(), review.group().group());
    how(review, reviews.revision().year());
  }

  private List<String> members(SettledGroup group, ProposalTexts said) {
    return group.members().size() > MOST_BESIDE
        ? new OneBelowAnother(words, said).of(group)
        : new SideBySide(words, said).of(group);
  }

  /** What it was taken for, and whether somebody has to decide or has decided. */
  private String headline(Review review) {
    SettledGroup now = review.now();
    boolean decided = !now.decisions().isEmpty();
    String kind = now.certain() ? "review.group.certain" : "review.group.doubtful";
    if (!review.isOpen()) {
      return words.say(decided ? kind + ".decided" : kind, now.shown());
    }
    long open = now.members().stream().filter(SettledMember::isOpen).count();
    String toDecide =
        decided
            ? words.say("review.openSome", words.number(open), words.number(now.members().size()))
            : words.say("review.open");
    return words.say(kind, now.shown()) + ", " + toDecide;
  }

  private void decisions(String key, List<ReviewDecision> decisions, DuplicateGroup group) {
    if (!decisions.isEmpty()) {
      lines.add("");
      lines.add(INDENT + words.say(key));
      decisions.forEach(decision -> lines.add(INDENT + INDENT + line(decision, group)));
    }
  }

  private String line(ReviewDecision decision, DuplicateGroup group) {
    List<Integer> meant = group.places(decision.members());
    String verdict = texts.verdictLabel(decision.verdict().name());
    String at = words.time(decision.decidedAt());
    return meant.isEmpty() || meant.size() == group.members().size()
        ? words.say("review.decided", verdict, decision.reason(), decision.decidedBy(), at)
        : words.say(
            "review.decidedOf",
            verdict,
            MemberNumbers.shown(meant),
            decision.reason(),
            decision.decidedBy(),
            at);
  }

  /** A command for each verdict, to be copied. */
  private void how(Review review, int year) {
    lines.add("");
    lines.add(
        INDENT + words.say(review.now().decisions().isEmpty() ? "review.how" : "review.howAgain"));
    for (Verdict verdict : List.of(Verdict.MERGE, Verdict.SEPARATE, Verdict.KEEP)) {
      String command =
          "review %d decide %s %s --reason %s"
              .formatted(
                  year,
                  review.group().shown(),
                  ReviewDecideCommand.word(verdict),
                  ShellWord.of("<" + words.say("review.reasonHere") + ">"));
      lines.add(
          INDENT + INDENT + words.say("review.verdict.means", texts.verdictLabel(verdict.name())));
      lines.add(INDENT + INDENT + INDENT + desk.program().command(command));
    }
    int size = review.group().members().size();
    if (size > 2) {
      lines.add(
          INDENT + INDENT + words.say("review.how.some", size > 3 ? "2-3," + size : "2," + size));
    }
  }
}
