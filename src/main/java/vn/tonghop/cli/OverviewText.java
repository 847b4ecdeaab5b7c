package vn.tonghop.cli;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.deduplication.WaitingReviews;
import vn.tonghop.deduplication.Withheld;
import vn.tonghop.delivery.Mailing;
import vn.tonghop.intake.Sender;
import vn.tonghop.intake.Senders;
import vn.tonghop.plan.BudgetUse;
import vn.tonghop.proposal.Dong;

/** Who has sent, and how much money is left, in a line or two each. */
final class OverviewText {

  private final Words words;

  OverviewText(Words words) {
    this.words = words;
  }

  /** "14 of 15 in time, 1 late, 0 missing", and how many are otherwise amiss, if any. */
  String senders(Senders senders) {
    String line =
        words.say(
            "senders",
            senders.in(Sender.State.IN_TIME),
            senders.expected(),
            senders.in(Sender.State.LATE),
            senders.in(Sender.State.MISSING));
    return line
        + also("senders.undated", senders.in(Sender.State.UNDATED))
        + also("senders.refused", senders.in(Sender.State.REFUSED));
  }

  /** About how many groups of duplicates somebody has to decide, and what they keep out. */
  String reviews(WaitingReviews reviews) {
    String open = words.count("group", reviews.open());
    return reviews.held().isNothing()
        ? open
        : words.say("reviews.held", open, proposals(reviews.held()), total(reviews.held()));
  }

  /** "2 đề án, 450.000.000 đồng", and where it is said of what, as the key has it. */
  String withheld(String key, Withheld withheld) {
    return words.say(key, proposals(withheld), total(withheld));
  }

  private String proposals(Withheld withheld) {
    return words.count("proposal", withheld.proposals());
  }

  private static String total(Withheld withheld) {
    return withheld.money().total().grouped();
  }

  private String also(String key, long number) {
    return number == 0 ? "" : ", " + words.say(key, number);
  }

  /** How many letters were sent, and a line for each that a person has to ask about. */
  List<String> mail(List<Mailing> mailings) {
    List<String> lines = new ArrayList<>();
    long waiting = in(mailings, Mailing.State.PREPARED) + in(mailings, Mailing.State.SENDING);
    lines.add(
        words.say("mail.sent", in(mailings, Mailing.State.SENT)) + also("mail.waiting", waiting));
    for (Mailing mailing : mailings) {
      String address = mailing.recipient().address();
      if (mailing.state() == Mailing.State.REFUSED) {
        lines.add(words.say("mail.refused", address, mailing.answer()));
      } else if (mailing.state() == Mailing.State.DOUBTFUL) {
        lines.add(words.say("mail.doubtful", address, mailing.messageId()));
      }
    }
    return lines;
  }

  private static long in(List<Mailing> mailings, Mailing.State state) {
    return mailings.stream().filter(mailing -> mailing.state() == state).count();
  }

  /** What is left of the whole, and of what was given to each programme by itself. */
  List<String> budget(BudgetUse use) {
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(
            left("budget", use.left()),
            unsigned(use.left()),
            use.assigned().grouped(),
            use.planned().grouped()));
    for (BudgetUse.OfProgramme programme : use.programmes()) {
      Dong assigned = programme.assigned();
      Dong left = programme.left();
      if (assigned != null && left != null) {
        lines.add(
            words.say(
                left("budget.programme", left),
                programme.programme().code(),
                unsigned(left),
                assigned.grouped(),
                programme.planned().grouped()));
      }
    }
    return lines;
  }

  /** What is left, or what is too much. */
  private static String left(String key, Dong left) {
    return left.isNegative() ? key + ".over" : key;
  }

  private static String unsigned(Dong left) {
    return (left.isNegative() ? Dong.ZERO.minus(left) : left).grouped();
  }
}
