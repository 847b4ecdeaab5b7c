package vn.tonghop.pipeline;

import java.util.List;
import vn.tonghop.audit.Chain;
import vn.tonghop.audit.LogAlteredException;
import vn.tonghop.audit.LogFault;
import vn.tonghop.audit.RecordedSeal;
import vn.tonghop.revision.Revision;

/**
 * The decision log of a revision as far as it is sealed. It cannot show by itself that its end was
 * cut off; the operations log can, which says where it ended when the last stage was closed.
 */
final class SealedLog {

  private final Tables tables;
  private final Revision revision;

  SealedLog(Tables tables, Revision revision) {
    this.tables = tables;
    this.revision = revision;
  }

  /**
   * The chain, to go on with or to publish.
   *
   * @throws LogAlteredException when it does not end as the operations log says
   */
  Chain intact() {
    Chain chain = tables.decisions().chain(revision.id());
    List<RecordedSeal> seals = tables.history().of(revision.year(), revision.number()).seals();
    LogFault fault = RecordedSeal.last(seals).compare(chain);
    if (fault != null) {
      throw new LogAlteredException(LogAlteredException.Log.DECISION_LOG, fault);
    }
    return chain;
  }
}
