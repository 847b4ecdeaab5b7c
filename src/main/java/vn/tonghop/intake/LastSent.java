package vn.tonghop.intake;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which of several submissions was the last, by the register and by when they were saved. A date
 * tells which came later, not that it was meant to replace the others: a file that has not a single
 * đề án of an earlier one may as well add to it.
 */
final class LastSent {

  private final Map<String, LocalDate> registered;
  private final SentContents contents;

  /**
   * @param registered day by name of file, as far as a person has written it down
   */
  LastSent(Map<String, LocalDate> registered, SentContents contents) {
    this.registered = registered;
    this.contents = contents;
  }

  /**
   * Those that may be the last: a single one where it can be told. A date that not all of them have
   * tells nothing, and where register and workbooks contradict each other, neither is believed. Nor
   * are dates believed that would withdraw a file with which the last one has nothing in common.
   */
  List<ReceivedSubmission> among(List<ReceivedSubmission> sent) {
    List<ReceivedSubmission> byRegister = last(sent, one -> registered.get(one.name()));
    List<ReceivedSubmission> byWorkbook = last(sent, ReceivedSubmission::modified);
    List<ReceivedSubmission> byBoth = byRegister.stream().filter(byWorkbook::contains).toList();
    return byBoth.isEmpty() || losesAll(sent, byBoth) ? sent : byBoth;
  }

  private boolean losesAll(List<ReceivedSubmission> sent, List<ReceivedSubmission> last) {
    if (last.size() > 1 || sent.size() == 1) {
      return false;
    }
    Set<String> kept = contents.of(last.get(0));
    return sent.stream()
        .filter(one -> !last.contains(one))
        .map(contents::of)
        .anyMatch(earlier -> !earlier.isEmpty() && Collections.disjoint(earlier, kept));
  }

  private static <T extends Comparable<? super T>> List<ReceivedSubmission> last(
      List<ReceivedSubmission> sent, Function<ReceivedSubmission, @Nullable T> date) {
    List<@Nullable T> dates = sent.stream().<@Nullable T>map(date).toList();
    if (dates.stream().anyMatch(Objects::isNull)) {
      return sent;
    }
    T last = dates.stream().map(Objects::requireNonNull).max(T::compareTo).orElseThrow();
    return sent.stream().filter(one -> last.equals(date.apply(one))).toList();
  }
}
