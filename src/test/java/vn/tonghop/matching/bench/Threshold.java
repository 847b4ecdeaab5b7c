package vn.tonghop.matching.bench;

/**
 * A single score from which on pairs are called the same.
 *
 * @param points tenths of a bit
 * @param f1 harmonic mean of precision and recall
 */
record Threshold(int points, double f1) {}
