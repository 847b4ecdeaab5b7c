package vn.tonghop.history;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.proposal.Folded;

/** The years that titles name, "KẾ HOẠCH KHUYẾN CÔNG NĂM 2018", other than in a date. */
final class TitleYears {

  private static final Pattern YEAR = Pattern.compile("(?<!thang \\d{1,2} )\\bnam (\\d{4})\\b");

  private final Set<Integer> years = new TreeSet<>();

  void add(String title) {
    for (Matcher named = YEAR.matcher(Folded.fold(title)); named.find(); ) {
      years.add(Integer.parseInt(named.group(1)));
    }
  }

  /** Whether they speak of other years only. */
  boolean deny(int year) {
    return !years.isEmpty() && !years.contains(year);
  }

  /** "2018, 2019". */
  String named() {
    return String.join(", ", years.stream().map(String::valueOf).toList());
  }
}
