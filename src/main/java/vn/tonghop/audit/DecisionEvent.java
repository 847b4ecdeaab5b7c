package vn.tonghop.audit;

/** What the decision log records. A name, once written to a log, is never reused or changed. */
public enum DecisionEvent {
  /** A file of the definition was frozen with this revision. */
  DEFINED,
  /** A submission was frozen under its SHA-256. */
  FROZEN,
  /** The approved plan of an earlier year was frozen with this revision, to be compared with. */
  RECALLED,
  /** A submission was read: from whom, in which unit, how many rows. */
  READ,
  /** A later submission of the same submitter takes the place of this one. */
  SUPERSEDED,
  /** Something was found wrong, assumed or left out. */
  FOUND,
  /** Every đề án was judged by these rules in these versions: what accepted means. */
  JUDGED,
  /** The đề án passed every rule. */
  ACCEPTED,
  /** The đề án did not pass these rules, in these versions. */
  REJECTED,
  /** The same đề án is counted elsewhere, by this rule. */
  DUPLICATE,
  /** The đề án may be the same as one that is counted: it is not until somebody decides. */
  SUSPECTED,
  /** The đề án is counted, though it was thought to be the same as another one. */
  COUNTED,
  /** What a person decided about a group, frozen with this revision. */
  REVIEWED,
  /** The đề án is in the plan as this item, with these amounts. */
  INCLUDED,
  /** The plan is not to be published: so many findings of these kinds keep it from being. */
  BLOCKED,
  /** The ledger balances, with these sums. */
  BALANCED
}
