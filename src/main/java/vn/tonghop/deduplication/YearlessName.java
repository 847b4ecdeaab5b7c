package vn.tonghop.deduplication;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.proposal.ComparableText;

/**
 * The name of a đề án without the years of the plans that are compared: what is asked for once more
 * may differ in nothing but "năm 2018" and "năm 2021".
 */
final class YearlessName {

  private static final String YEAR = ComparableText.of("năm");

  private final String comparable;

  YearlessName(String name) {
    comparable = ComparableText.of(name);
  }

  /** The name in its comparable form, without these years and the "năm" before them. */
  String without(int year, int other) {
    List<String> years = List.of(String.valueOf(year), String.valueOf(other));
    if (years.stream().noneMatch(comparable::contains)) {
      return comparable;
    }
    List<String> left = new ArrayList<>();
    for (String word : comparable.split(" ", -1)) {
      int last = left.size() - 1;
      if (!years.contains(word)) {
        left.add(word);
      } else if (last >= 0 && left.get(last).equals(YEAR)) {
        left.remove(last);
      }
    }
    return String.join(" ", left);
  }
}
