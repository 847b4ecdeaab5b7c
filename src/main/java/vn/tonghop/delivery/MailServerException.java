package vn.tonghop.delivery;

import org.jspecify.annotations.Nullable;

/** The mail server cannot be reached, or does not let us in: nothing more was sent. */
public final class MailServerException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String server;
  private final String problem;

  /**
   * @param server its name and port
   * @param problem in words, without anything secret
   */
  public MailServerException(String server, String problem, @Nullable Throwable cause) {
    super(server + ": " + problem, cause);
    this.server = server;
    this.problem = problem;
  }

  /** "smtp.example.vn:587". */
  public String server() {
    return server;
  }

  public String problem() {
    return problem;
  }
}
