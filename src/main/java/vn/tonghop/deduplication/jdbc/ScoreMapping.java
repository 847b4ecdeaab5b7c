package vn.tonghop.deduplication.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.matching.Agreement;
import vn.tonghop.matching.Evidence;
import vn.tonghop.matching.Score;
import vn.tonghop.matching.ScorePart;

/** A score as an array of texts, evidence, agreement and points by turns, and back. */
final class ScoreMapping {

  private static final int WIDTH = 3;

  private ScoreMapping() {}

  static String[] write(Score score) {
    return score.parts().stream()
        .flatMap(
            part ->
                Stream.of(
                    part.evidence().name(),
                    part.agreement().name(),
                    Integer.toString(part.points())))
        .toArray(String[]::new);
  }

  static Score read(String[] texts) {
    List<ScorePart> parts = new ArrayList<>();
    for (int at = 0; at < texts.length; at += WIDTH) {
      parts.add(
          new ScorePart(
              Evidence.valueOf(texts[at]),
              Agreement.valueOf(texts[at + 1]),
              Integer.parseInt(texts[at + 2])));
    }
    return new Score(parts);
  }
}
