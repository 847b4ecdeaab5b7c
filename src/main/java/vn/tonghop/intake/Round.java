package vn.tonghop.intake;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number in "lần 2": a corrected or supplementary submission says which one it is. */
final class Round {

  private static final Pattern ROUND = Pattern.compile("\\blan (\\d{1,2})\\b");

  private Round() {}

  /** The highest number named in the folded texts; 0 when none names one. */
  static int namedIn(Collection<String> foldedTexts) {
    int round = 0;
    for (String text : foldedTexts) {
      for (Matcher found = ROUND.matcher(text); found.find(); ) {
        round = Math.max(round, Integer.parseInt(found.group(1)));
      }
    }
    return round;
  }
}
