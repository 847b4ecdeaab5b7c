package vn.tonghop.definition;

import java.util.List;

/**
 * Ceilings and shares of support, by content and date.
 *
 * @param rates in the order of their file
 */
public record Rates(List<Rate> rates) {

  /** A plan.yml need not name any. */
  public static final Rates NONE = new Rates(List.of());

  public Rates {
    rates = List.copyOf(rates);
  }
}
