package vn.tonghop.cli;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.Verdict;
import vn.tonghop.finding.FindingText;
import vn.tonghop.operations.Review;
import vn.tonghop.operations.Reviews;

/** Groups of duplicates as people read them, one after another. */
final class ReviewPage {

  private static final String INDENT = "  ";

  /** More of them nobody reads in one go. */
  private static final int MOST = 50;

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
    if (reviews.counts().held() > 0) {
      lines.add(
          words.say(
              "review.held",
              words.count("proposal", reviews.counts().held()),
              reviews.counts().heldMoney().total().grouped()));
    }
  }

  private void group(Review review, Reviews reviews) {
    lines.add("");
    String kind = review.group().certain() ? "review.group.certain" : "review.group.doubtful";
    String headline = words.say(kind, review.group().shown());
    lines.add(review.isOpen() ? headline + ", " + words.say("review.open") : headline);
    new SideBySide(words, reviews.submitters())
        .of(review.group())
        .forEach(line -> lines.add(line.isEmpty() ? line : INDENT + line));
    decisions("review.decisions", review.decisions());
    decisions("review.sharing", review.sharing());
    if (review.isOpen()) {
      how(review, reviews.revision().year());
    }
  }

  private void decisions(String key, List<ReviewDecision> decisions) {
    if (!decisions.isEmpty()) {
      lines.add("");
      lines.add(INDENT + words.say(key));
      decisions.forEach(decision -> lines.add(INDENT + INDENT + line(decision)));
    }
  }

  private String line(ReviewDecision decision) {
    return words.say(
        "review.decided",
        texts.verdictLabel(decision.verdict().name()),
        decision.reason(),
        decision.decidedBy(),
        words.time(decision.decidedAt()));
  }

  /** A command for each verdict, to be copied. */
  private void how(Review review, int year) {
    lines.add("");
    lines.add(INDENT + words.say("review.how"));
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
  }
}
