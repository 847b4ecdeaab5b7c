package vn.tonghop.audit;

import java.util.Collection;

/** Takes decision entries, in the transaction of what they describe. */
public interface DecisionLog {

  /** Records the entries once, however often it is called with them. */
  void record(long revisionId, Collection<DecisionEntry> entries);

  /**
   * Chains the entries of a stage that are not sealed yet, in the order of their keys. Called once
   * at the end of each stage, when nothing writes to it any more.
   *
   * @return the head of the log after that
   */
  String seal(long revisionId, Stage stage);
}
