package vn.tonghop.operations;

import java.util.List;
import java.util.Map;
import vn.tonghop.audit.LogAlteredException;
import vn.tonghop.audit.RecordedFailure;
import vn.tonghop.delivery.Mailing;
import vn.tonghop.plan.Imbalance;
import vn.tonghop.publication.proof.WorkbookDifference;

/**
 * What exactly happened when something failed: a kind, which has a sentence in every language, and
 * what that names. So it is recorded, and said later to whoever asks, in his language.
 *
 * @param kind name of a {@link Kind}, of an {@link Imbalance.Kind} or of a {@link
 *     WorkbookDifference.Kind}
 */
public record FailureDetail(String kind, List<String> arguments) {

  /** What can be said of a failure, beside what does not balance. */
  public enum Kind {
    /** The folder in which it was left what there is to see of a revision that is not published. */
    LEFT_TO_SEE,
    /** How many errors and how many warnings are not to be published. */
    BLOCKING,
    /** A field of the template of the plan that has no value. */
    FIELD_WITHOUT_VALUE,
    /** A file and what the operating system says of it. */
    FILE,
    /** A frozen submission: its name, and where its bytes should be. */
    FROZEN_FILE,
    /** A submission that was read then: its name. */
    READING,
    /** A published file that is missing, altered, or another one. */
    OUTPUT,
    /** The written workbook says something wrong: where it is kept, "–" for nowhere. */
    WORKBOOK_DIFFERS,
    /** The decision log: its first entry that is not as it was, "–" for no single one. */
    DECISION_LOG,
    /** The same of the operations log. */
    OPERATIONS_LOG,
    /** A letter that was not taken: to whom, what the server said. */
    MAIL_REFUSED,
    /** The mail server: its name and port, what was the matter. */
    MAIL_SERVER,
    /** The folder into which the outputs were delivered. */
    DELIVERED_TO,
    /** What somebody else says: the database, the operating system, a library. */
    SAYS
  }

  public FailureDetail {
    arguments = List.copyOf(arguments);
  }

  static FailureDetail of(Kind kind, String... arguments) {
    return new FailureDetail(kind.name(), List.of(arguments));
  }

  static FailureDetail of(Imbalance imbalance) {
    return new FailureDetail(imbalance.kind().name(), imbalance.arguments());
  }

  static FailureDetail of(WorkbookDifference difference) {
    return new FailureDetail(difference.kind().name(), difference.arguments());
  }

  static FailureDetail of(LogAlteredException altered) {
    Kind kind =
        switch (altered.log()) {
          case DECISION_LOG -> Kind.DECISION_LOG;
          case OPERATIONS_LOG -> Kind.OPERATIONS_LOG;
        };
    long entry = altered.fault().entry();
    return of(kind, entry == 0 ? "–" : Long.toString(entry));
  }

  static FailureDetail of(Mailing refused) {
    return of(Kind.MAIL_REFUSED, refused.recipient().address(), refused.answer());
  }

  static FailureDetail of(RecordedFailure.Detail recorded) {
    return new FailureDetail(recorded.kind(), recorded.arguments());
  }

  /** As the operations log keeps it. */
  Map<String, Object> entry() {
    return Map.of("kind", kind, "arguments", List.<Object>copyOf(arguments));
  }
}
