package vn.tonghop.operations;

import java.util.List;
import vn.tonghop.audit.ExpectedHead;

/** Both kinds of logs of a work folder, of every year in it, as a verifier finds them. */
final class VerifiedLogs {

  private VerifiedLogs() {}

  static List<VerifiedLog> of(Application application, WorkFolder work) {
    return application
        .verifyLogs()
        .verify(application.findRevision().all(null, null), ExpectedHead.UNKNOWN, work);
  }
}
