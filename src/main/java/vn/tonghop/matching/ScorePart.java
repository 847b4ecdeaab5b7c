package vn.tonghop.matching;

/**
 * What one evidence adds to a score.
 *
 * @param points tenths of a bit: ten times the binary logarithm of how much more often đề án that
 *     are the same agree like this than đề án that are not; negative when it speaks against it
 */
public record ScorePart(Evidence evidence, Agreement agreement, int points) {}
