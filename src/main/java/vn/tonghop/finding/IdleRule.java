package vn.tonghop.finding;

/**
 * A rule that did not run, which every report names: silence must not pass for consent.
 *
 * @param detail why it is off, in the words of plan.yml; or which data are missing; may be ""
 */
public record IdleRule(RuleName rule, Reason reason, String detail) {

  /** Why a rule did not run. */
  public enum Reason {
    /** The definition switches it off. */
    SWITCHED_OFF,
    /** The definition gives it nothing to compare with. */
    NOTHING_DEFINED,
    /** Nothing has been brought in from outside of the year with which it could compare. */
    NOTHING_BROUGHT_IN
  }
}
