package vn.tonghop.delivery;

/**
 * What became of a letter.
 *
 * @param answer what the server said, or what is known of why it did not answer; "" while nothing
 *     is known
 */
public record Mailing(Recipient recipient, String messageId, State state, String answer) {

  /** How far a letter has come. */
  public enum State {
    /** To be sent. */
    PREPARED,
    /** A process is handing it over, or died while it did. */
    SENDING,
    /** The server has taken it. */
    SENT,
    /** The server has not taken it, and said so: it can be sent again. */
    REFUSED,
    /** Nobody can know whether the server has taken it: it is not sent again. */
    DOUBTFUL
  }

  /** Whether it is certain that it was not taken. */
  public boolean isToBeSent() {
    return state == State.PREPARED || state == State.REFUSED;
  }
}
