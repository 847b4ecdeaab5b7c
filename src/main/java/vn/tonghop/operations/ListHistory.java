package vn.tonghop.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.history.EarlierPlan;
import vn.tonghop.pipeline.Tables;

/** Tells which plans of earlier years were brought in. */
public final class ListHistory {

  private final Tables tables;

  ListHistory(Tables tables) {
    this.tables = tables;
  }

  /**
   * Every edition, by year and edition; the last of a year is the one that counts.
   *
   * @param year of which; null for all
   */
  public List<EarlierPlan> editions(@Nullable Integer year) {
    return tables.earlierPlans().all().stream()
        .filter(plan -> year == null || plan.year() == year)
        .toList();
  }
}
