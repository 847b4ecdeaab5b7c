package vn.tonghop.audit;

import java.util.Locale;

/** The stages of a consolidation, in the order in which data goes through them; one step each. */
public enum Stage {
  INTAKE,
  VALIDATION,
  DEDUPLICATION,
  CONSOLIDATION,
  RECONCILIATION,
  PUBLICATION,
  DELIVERY;

  /** The name of its step, and of its entries in the logs, for instance "intake". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
