package vn.tonghop.delivery;

import java.time.Instant;

/** A mail server that takes letters, one after the other. */
public interface MailServer extends AutoCloseable {

  /**
   * Makes sure that it is there and knows us, before a letter is handed over.
   *
   * @throws MailServerException when it cannot be reached, or does not let us in
   */
  void ready() throws MailServerException;

  /**
   * Hands over a letter. Whatever comes of it is an answer.
   *
   * @param at when it is sent, as its date says
   */
  Answer send(Letter letter, Instant at);

  @Override
  void close();
}
