package vn.tonghop.delivery.mail;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Tells whether a server has said that it does not take a letter. */
final class Refusals {

  /** RFC 5321, 4.2.1: from here on the server has not done what it was asked for. */
  private static final int FIRST_NEGATIVE = 400;

  private Refusals() {}

  /** Only what the server said counts: a connection that is lost says nothing. */
  static boolean isOne(MessagingException failure) {
    for (Exception at = failure; at != null; at = next(at)) {
      if (code(at) >= FIRST_NEGATIVE) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Exception next(Exception at) {
    return at instanceof MessagingException messaging ? messaging.getNextException() : null;
  }

  private static int code(Exception at) {
    if (at instanceof SMTPSendFailedException failed) {
      return failed.getReturnCode();
    }
    if (at instanceof SMTPSenderFailedException failed) {
      return failed.getReturnCode();
    }
    return at instanceof SMTPAddressFailedException failed ? failed.getReturnCode() : 0;
  }
}
