package vn.tonghop.delivery;

/**
 * What came of handing over a letter.
 *
 * @param kind whether the server has taken it
 * @param said what the server said, or what kept it from being heard; one line
 */
public record Answer(Kind kind, String said) {

  /** Whether a server has taken a letter. */
  public enum Kind {
    TAKEN,
    REFUSED,
    /** The connection was lost before the server said either. */
    UNHEARD
  }

  /** What has become of the letter by that. */
  public Mailing.State state() {
    return switch (kind) {
      case TAKEN -> Mailing.State.SENT;
      case REFUSED -> Mailing.State.REFUSED;
      case UNHEARD -> Mailing.State.DOUBTFUL;
    };
  }
}
