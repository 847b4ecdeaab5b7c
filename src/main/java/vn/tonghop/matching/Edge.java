package vn.tonghop.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A pair of which enough speaks for being the same.
 *
 * @param low the index of the one that was added first
 * @param order follows from what both say, so not from where they stand
 * @param identical whether they are the same letter for letter, whatever the score
 * @param forAPerson whether only a person can say that they are the same, whatever the score
 */
record Edge(int low, int high, int points, long order, boolean identical, boolean forAPerson) {

  private static final Comparator<Edge> ORDER =
      Comparator.comparing(Edge::identical)
          .reversed()
          .thenComparing(Comparator.comparingInt(Edge::points).reversed())
          .thenComparingLong(Edge::order)
          .thenComparingInt(Edge::low)
          .thenComparingInt(Edge::high);

  /** Whether they are the same, and nobody is to be asked. */
  boolean isCertain(int threshold) {
    return identical || (points >= threshold && !forAPerson);
  }

  /** The same pair, for a person to judge. */
  Edge asked() {
    return new Edge(low, high, points, order, identical, true);
  }

  /** The strongest first, each once. */
  static List<Edge> sorted(List<Edge> edges) {
    List<Edge> sorted = new ArrayList<>(edges);
    sorted.sort(ORDER);
    List<Edge> distinct = new ArrayList<>(sorted.size());
    for (Edge edge : sorted) {
      if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals(edge)) {
        distinct.add(edge);
      }
    }
    return distinct;
  }
}
