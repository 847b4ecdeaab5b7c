package vn.tonghop.deduplication;

import org.jspecify.annotations.Nullable;

/**
 * That something may be the same as what is counted.
 *
 * @param of place of what is counted
 * @param putOff the decision by which nobody is asked; null when somebody has to decide
 */
record Doubt(int of, @Nullable ReviewDecision putOff) {}
