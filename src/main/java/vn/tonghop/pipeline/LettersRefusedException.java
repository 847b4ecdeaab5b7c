package vn.tonghop.pipeline;

import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.delivery.Mailing;

/** The mail server has not taken some letters. The others are sent, and are not sent again. */
public final class LettersRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Mailing> refused;

  /** Takes at least one. */
  LettersRefusedException(List<Mailing> refused) {
    super(
        refused.stream()
            .map(mailing -> mailing.recipient().address() + ": " + mailing.answer())
            .collect(Collectors.joining("; ")));
    this.refused = List.copyOf(refused);
  }

  public List<Mailing> refused() {
    return refused;
  }
}
