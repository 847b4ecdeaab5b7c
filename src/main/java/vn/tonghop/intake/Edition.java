package vn.tonghop.intake;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.proposal.Folded;

/**
 * Which of its submitter's submissions one says it is.
 *
 * @param round the number in "lần 2"; 0 when it states none
 * @param supplement whether it says "bổ sung": then it may add to an earlier one or replace it, and
 *     only its submitter knows which
 */
public record Edition(int round, boolean supplement) {

  /** Says nothing of itself. */
  public static final Edition UNSTATED = new Edition(0, false);

  private static final Pattern ROUND = Pattern.compile("\\blan (\\d{1,2})\\b");
  private static final String SUPPLEMENT = Folded.fold("bổ sung");

  /**
   * What folded texts say: the highest round that one of them names, and whether it supplements.
   */
  static Edition statedIn(Collection<String> foldedTexts) {
    int round = 0;
    boolean supplement = false;
    for (String text : foldedTexts) {
      for (Matcher found = ROUND.matcher(text); found.find(); ) {
        round = Math.max(round, Integer.parseInt(found.group(1)));
      }
      supplement |= (" " + text + " ").contains(" " + SUPPLEMENT + " ");
    }
    return new Edition(round, supplement);
  }

  /** What the name of a file says. */
  static Edition ofFile(String fileName) {
    return statedIn(List.of(SubmitterNames.stem(fileName)));
  }

  /** What two places of one submission say together. */
  Edition and(Edition other) {
    return new Edition(Math.max(round, other.round), supplement || other.supplement);
  }
}
