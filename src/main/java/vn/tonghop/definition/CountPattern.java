package vn.tonghop.definition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tonghop.proposal.ComparableText;

/**
 * Words between which a number stands that counts something: "&lt;n&gt; lượt học viên", "cấp tỉnh
 * ... &lt;n&gt; sản phẩm".
 *
 * @param parts in their order; exactly one of them is the number
 */
public record CountPattern(List<Part> parts) {

  /** What stands for the number, as a definition writes it. */
  static final String NUMBER = "<n>";

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final List<String> GAPS = List.of("...", "…");

  /** A piece of a pattern. */
  public sealed interface Part {}

  /**
   * A word that must stand there.
   *
   * @param comparable in the form in which words are compared, see {@link ComparableText}
   */
  public record Word(String comparable) implements Part {}

  /** The number. */
  public record Number() implements Part {}

  /** Any words, or none. */
  public record Gap() implements Part {}

  public CountPattern {
    parts = List.copyOf(parts);
  }

  /** Empty when it has not exactly one number, no word, or a gap at an end. */
  static Optional<CountPattern> parse(String text) {
    List<Part> parts = WHITE_SPACE.splitAsStream(text.strip()).flatMap(CountPattern::part).toList();
    boolean complete =
        parts.stream().filter(Number.class::isInstance).count() == 1
            && parts.stream().anyMatch(Word.class::isInstance)
            && !(parts.get(0) instanceof Gap)
            && !(parts.get(parts.size() - 1) instanceof Gap);
    return complete ? Optional.of(new CountPattern(parts)) : Optional.empty();
  }

  private static Stream<Part> part(String written) {
    if (written.equals(NUMBER)) {
      return Stream.of(new Number());
    }
    if (GAPS.contains(written)) {
      return Stream.of(new Gap());
    }
    return Stream.of(ComparableText.of(written).split(" "))
        .filter(word -> !word.isEmpty())
        .map(Word::new);
  }
}
