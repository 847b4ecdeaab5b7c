package vn.tonghop.definition;

import java.util.List;

/**
 * Ceilings and shares of support, by content and date.
 *
 * @param rates in the order of their file
 * @param without how a đề án says that it is of a content without a rate, such as a workshop
 */
public record Rates(List<Rate> rates, List<Wording> without) {

  /** A plan.yml need not name any. */
  public static final Rates NONE = new Rates(List.of(), List.of());

  public Rates {
    rates = List.copyOf(rates);
    without = List.copyOf(without);
  }

  /** Whether there is a content of that code. */
  boolean know(String content) {
    return rates.stream().anyMatch(rate -> rate.content().equals(content));
  }
}
