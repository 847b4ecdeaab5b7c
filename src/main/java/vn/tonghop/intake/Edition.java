package vn.tonghop.intake;

import java.util.Collection;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.proposal.Folded;

/**
 * Which of its submitter's submissions one says it is.
 *
 * <p>Certain is a number: "lần 2" anywhere, "v2" or "bản 2" in the name of the file. Certain is as
 * well that a correction ("bản sửa", "bản điều chỉnh", "thay thế" and the like) comes after the
 * first one, but not after which others; "sửa lần 2" may be the second correction or the corrected
 * second submission. What says nothing certain counts for nothing: the "(2)" that a browser puts
 * behind a name, "bản cuối", "final", "mới".
 *
 * @param round the number in "lần 2"; 0 when it states none
 * @param correction whether it says that it corrects an earlier one
 * @param supplement whether it says "bổ sung": then it may add to an earlier one or replace it, and
 *     only its submitter knows which
 */
public record Edition(int round, boolean correction, boolean supplement) {

  /** Says nothing of itself. */
  public static final Edition UNSTATED = new Edition(0, false, false);

  private static final String CORRECTING =
      "(?:sua|chinh sua|sua doi|dieu chinh|hieu chinh|dinh chinh|thay the|cap nhat)";

  private static final Pattern ROUND = Pattern.compile("\\blan (\\d{1,2})\\b");
  private static final Pattern VERSION =
      Pattern.compile("\\b(?:v|ver|version|ban|phien ban) ?(\\d{1,2})\\b");
  private static final Pattern CORRECTION =
      Pattern.compile("\\b(?:ban|da) " + CORRECTING + "\\b|\\b" + CORRECTING + " lan \\d");
  private static final Pattern CORRECTION_IN_NAME = Pattern.compile("\\b" + CORRECTING + "\\b");
  private static final Pattern SUPPLEMENT = Pattern.compile("\\b" + Folded.fold("bổ sung") + "\\b");

  /** What folded texts say: the highest round that one of them names, and what it does. */
  static Edition statedIn(Collection<String> foldedTexts) {
    Edition stated = UNSTATED;
    for (String text : foldedTexts) {
      stated =
          stated.and(new Edition(highest(ROUND, text), finds(CORRECTION, text), supplements(text)));
    }
    return stated;
  }

  /** What the name of a file says. */
  static Edition ofFile(String fileName) {
    String name = SubmitterNames.stem(fileName);
    int round = Math.max(highest(ROUND, name), highest(VERSION, name));
    return new Edition(round, finds(CORRECTION_IN_NAME, name), supplements(name));
  }

  private static int highest(Pattern number, String text) {
    int highest = 0;
    for (Matcher found = number.matcher(text); found.find(); ) {
      highest = Math.max(highest, Integer.parseInt(found.group(1)));
    }
    return highest;
  }

  private static boolean supplements(String text) {
    return finds(SUPPLEMENT, text);
  }

  private static boolean finds(Pattern words, String text) {
    return words.matcher(text).find();
  }

  /** What two places of one submission say together. */
  Edition and(Edition other) {
    return new Edition(
        Math.max(round, other.round),
        correction || other.correction,
        supplement || other.supplement);
  }

  /** The round of the other, when both state one and these differ. */
  OptionalInt roundOtherThan(Edition other) {
    boolean differ = round > 0 && other.round > 0 && round != other.round;
    return differ ? OptionalInt.of(other.round) : OptionalInt.empty();
  }

  /** At least the how-manyth of its submitter it is: the first, when it says nothing. */
  int earliest() {
    return Math.max(correction ? 2 : 1, round);
  }

  /** At most the how-manyth of its submitter it is. */
  int latest() {
    if (!correction) {
      return earliest();
    }
    return round == 0 ? Integer.MAX_VALUE : Math.max(2, round + 1);
  }
}
