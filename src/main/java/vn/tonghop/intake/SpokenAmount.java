package vn.tonghop.intake;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.SpelledDigits;

/**
 * An amount in Vietnamese words, of any usage: nghìn or ngàn, linh or lẻ, tư or bốn, with commas or
 * without. It reads folded words: no two of them fold to the same that do not mean the same, but
 * mười and mươi, which their place tells apart.
 */
public final class SpokenAmount {

  private static final Map<String, Integer> DIGITS = SpelledDigits.folded();
  private static final String ZERO = "khong";

  private static final Map<String, Integer> POWERS =
      Map.of("nghin", 3, "ngan", 3, "trieu", 6, "ty", 9, "ti", 9);

  private static final Set<String> ZERO_TENS = Set.of("linh", "le");
  private static final Set<String> BEHIND = Set.of("chan", "viet", "nam");

  private final List<String> words;
  private int next;

  private SpokenAmount(List<String> words) {
    this.words = words;
  }

  /** The amount that the folded words say; empty when they say none, or more than that. */
  public static Optional<BigDecimal> read(String folded) {
    List<String> words = new ArrayList<>(Arrays.asList(folded.split(" ", -1)));
    int end = words.indexOf("dong");
    if (end >= 0) {
      if (!BEHIND.containsAll(words.subList(end + 1, words.size()))) {
        return Optional.empty();
      }
      words = words.subList(0, end);
    }
    return Optional.ofNullable(new SpokenAmount(words).read());
  }

  /** "Hai trăm nghìn tỷ": a power takes in all smaller ones before it. */
  private @Nullable BigDecimal read() {
    Deque<Part> parts = new ArrayDeque<>();
    while (next < words.size()) {
      int group = group();
      int power = power();
      BigDecimal value = BigDecimal.valueOf(Math.max(group, 0));
      boolean said = group >= 0;
      while (!parts.isEmpty() && parts.element().power() < power) {
        value = value.add(parts.pop().value());
        said = true;
      }
      boolean outOfOrder = !parts.isEmpty() && parts.element().power() <= power;
      boolean more = power == 0 && next < words.size(); // "hai ba triệu"
      if (!said || outOfOrder || more) {
        return null;
      }
      parts.push(new Part(value.multiply(BigDecimal.TEN.pow(power)), power));
    }
    return parts.stream().map(Part::value).reduce(BigDecimal::add).orElse(null);
  }

  private int power() {
    Integer power = next < words.size() ? POWERS.get(words.get(next)) : null;
    if (power == null) {
      return 0;
    }
    next++;
    return power;
  }

  /** A number up to 999; -1 when there is none. */
  private int group() {
    int start = next;
    int hundreds = 0;
    if (digitAt(next) >= 0 && is(next + 1, "tram")) {
      hundreds = digitAt(next) * 100;
      next += 2;
    }
    int tens = tens();
    return next == start ? -1 : hundreds + Math.max(tens, 0);
  }

  private int tens() {
    if (next < words.size() && ZERO_TENS.contains(words.get(next)) && digitAt(next + 1) >= 0) {
      next += 2;
      return digitAt(next - 1);
    }
    if (is(next, "muoi")) {
      next++;
      return 10 + ones();
    }
    if (digitAt(next) > 0 && is(next + 1, "muoi")) {
      int tens = digitAt(next) * 10;
      next += 2;
      return tens + ones();
    }
    boolean alone = next == 0 || !words.get(next - 1).equals("tram");
    return alone ? ones() : 0; // "một trăm năm" may be 105 as well as 150
  }

  private int ones() {
    int digit = digitAt(next);
    if (digit < 0 || is(next + 1, "tram") || is(next + 1, "muoi")) {
      return 0;
    }
    next++;
    return digit;
  }

  private int digitAt(int index) {
    String word = index < words.size() ? words.get(index) : "";
    return word.equals(ZERO) ? 0 : DIGITS.getOrDefault(word, -1);
  }

  private boolean is(int index, String word) {
    return index < words.size() && words.get(index).equals(word);
  }

  private record Part(BigDecimal value, int power) {}
}
