package vn.tonghop.matching;

import java.util.List;

/**
 * How much speaks for two đề án being the same, as a sum of parts that people can check.
 *
 * @param parts at most one of each evidence, in the order of {@link Evidence}
 */
public record Score(List<ScorePart> parts) {

  public Score {
    parts = List.copyOf(parts);
  }

  /** How well they agree in this. */
  public Agreement agreement(Evidence evidence) {
    return parts.stream()
        .filter(part -> part.evidence() == evidence)
        .map(ScorePart::agreement)
        .findFirst()
        .orElse(Agreement.UNKNOWN);
  }

  /** The sum of its parts, in tenths of a bit. */
  public int points() {
    return parts.stream().mapToInt(ScorePart::points).sum();
  }
}
