package vn.tonghop.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

  /** The one with that label, in letters of either case; empty when none has it. */
  public static Optional<Stage> labelled(String label) {
    return Arrays.stream(values())
        .filter(stage -> stage.label().equalsIgnoreCase(label))
        .findFirst();
  }

  /** The name of its step, and of its entries in the logs, for instance "intake". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
