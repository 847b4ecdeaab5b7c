package vn.tonghop.deduplication;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Members of a group by their numbers, as people write several of them: "1-5, 9". */
public final class MemberNumbers {

  private static final String NUMBER = "[1-9][0-9]{0,6}";
  private static final String RANGE = NUMBER + "( ?- ?" + NUMBER + ")?";
  private static final Pattern NUMBERS = Pattern.compile(RANGE + "( ?, ?" + RANGE + ")*");

  private MemberNumbers() {}

  /** Whether that is meant to be numbers. */
  public static boolean isNumbers(String typed) {
    return NUMBERS.matcher(typed).matches();
  }

  /**
   * The places that are meant, from 0.
   *
   * @param typed numbers
   * @param size how many members there are
   * @return empty when there is no such member, or a range runs backwards
   */
  public static Optional<SortedSet<Integer>> places(String typed, int size) {
    SortedSet<Integer> places = new TreeSet<>();
    for (String range : typed.replace(" ", "").split(",", -1)) {
      String[] ends = range.split("-", -1);
      int first = Integer.parseInt(ends[0]);
      int last = Integer.parseInt(ends[ends.length - 1]);
      if (first > last || last > size) {
        return Optional.empty();
      }
      for (int number = first; number <= last; number++) {
        places.add(number - 1);
      }
    }
    return Optional.of(places);
  }

  /**
   * "1-3, 9".
   *
   * @param places from 0, in their order
   */
  public static String shown(Collection<Integer> places) {
    StringJoiner shown = new StringJoiner(", ");
    int first = -1;
    int last = -1;
    for (int place : new TreeSet<>(places)) {
      if (first >= 0 && place > last + 1) {
        shown.add(range(first, last));
        first = -1;
      }
      first = first < 0 ? place : first;
      last = place;
    }
    return first < 0 ? "" : shown.add(range(first, last)).toString();
  }

  private static String range(int first, int last) {
    return first == last
        ? Integer.toString(first + 1)
        : (first + 1) + (last == first + 1 ? ", " : "-") + (last + 1);
  }
}
