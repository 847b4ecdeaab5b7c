package vn.tonghop.matching.bench;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of which it is known what it is.
 *
 * @param cluster rows of one number are the same đề án
 * @param corruptions in what it differs from the first of its cluster; empty for that one
 * @param lookalike what kind of family it belongs to; null when to none
 * @param family rows of one number look alike; -1 without
 */
record Labelled(
    Row row, int cluster, Set<Corruption> corruptions, @Nullable Lookalike lookalike, int family) {

  Labelled {
    corruptions = Set.copyOf(corruptions);
  }

  boolean isCopy() {
    return !corruptions.isEmpty();
  }
}
