package vn.tonghop.validation;

/**
 * A number before the name of a unit.
 *
 * @param count how many
 * @param begin index of its first token
 */
record Quantity(UnitCount count, int begin) {}
