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

  /** Whether it enters decisions into the decision log, which are sealed when it is done. */
  public boolean decides() {
    return compareTo(PUBLICATION) < 0;
  }

  /** The name of its step, and of its entries in the logs, for instance "intake". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
