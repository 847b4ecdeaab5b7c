package vn.tonghop.deduplication;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Members of a group that are one đề án, by their places. */
final class Block {

  private final BitSet places = new BitSet();
  private int head;
  private boolean chosen;

  Block(int place) {
    places.set(place);
    head = place;
  }

  /** The one that is counted if any is: the first, or the one that a person has chosen. */
  int head() {
    return head;
  }

  int first() {
    return places.nextSetBit(0);
  }

  boolean isAlone() {
    return places.cardinality() == 1;
  }

  IntStream places() {
    return places.stream();
  }

  boolean hasAny(BitSet others) {
    return places.intersects(others);
  }

  boolean isWithin(BitSet others) {
    return places.stream().allMatch(others::get);
  }

  /** Takes in all of another one, and begins with its first; who was chosen stays chosen. */
  void join(Block other) {
    boolean othersHead = chosen == other.chosen ? other.first() < first() : other.chosen;
    int next = othersHead ? other.head : head;
    places.or(other.places);
    chosen |= other.chosen;
    head = chosen ? next : first();
  }

  /** Begins with that member from now on. */
  void choose(int place) {
    head = place;
    chosen = true;
  }

  /** Begins with its first member again. */
  void chooseNone() {
    head = first();
    chosen = false;
  }

  void remove(int place) {
    places.clear(place);
    if (head == place && !places.isEmpty()) {
      chooseNone();
    }
  }
}
