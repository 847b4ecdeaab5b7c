package vn.tonghop.matching;

/**
 * How much something that was looked up is like something that is known.
 *
 * @param index of what is known
 */
public record Likeness(int index, Score score) {}
