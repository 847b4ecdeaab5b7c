package vn.tonghop.operations;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.audit.Chain;
import vn.tonghop.audit.ExpectedHead;
import vn.tonghop.audit.ExportCheck;
import vn.tonghop.audit.LogFault;
import vn.tonghop.audit.OperationEntry;
import vn.tonghop.audit.OperationEvent;
import vn.tonghop.audit.RevisionHistory;
import vn.tonghop.audit.Verification;
import vn.tonghop.audit.jdbc.JdbcDecisionLogCheck;
import vn.tonghop.audit.jdbc.JdbcOperationsLog;
import vn.tonghop.audit.jdbc.JdbcOperationsLogCheck;
import vn.tonghop.audit.jdbc.JdbcSealCheck;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.revision.Revision;

/**
 * Proves that the logs were not altered, or finds the first entry that was. That it was asked, and
 * what came of it, goes into the operations log itself.
 */
public final class VerifyLogs {

  private final JdbcDecisionLogCheck decisions;
  private final JdbcSealCheck seals;
  private final JdbcOperationsLogCheck operationsCheck;
  private final Tables tables;
  private final JdbcOperationsLog operations;
  private final TransactionTemplate snapshot;
  private final Clock clock;

  VerifyLogs(
      JdbcDecisionLogCheck decisions,
      JdbcSealCheck seals,
      JdbcOperationsLogCheck operationsCheck,
      Tables tables,
      JdbcOperationsLog operations,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.decisions = decisions;
    this.seals = seals;
    this.operationsCheck = operationsCheck;
    this.tables = tables;
    this.operations = operations;
    this.snapshot = snapshot(transactions);
    this.clock = clock;
  }

  /** Everything is read as of one moment, whatever runs meanwhile. */
  static TransactionTemplate snapshot(PlatformTransactionManager transactions) {
    TransactionTemplate snapshot = new TransactionTemplate(transactions);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    snapshot.setReadOnly(true);
    return snapshot;
  }

  /** Verifies an exported log; needs no database. */
  public static Verification ofExport(Path file, ExpectedHead expected) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      return ExportCheck.of(in, expected);
    }
  }

  /**
   * Verifies the operations log, and then the decision logs of the given revisions: the operations
   * log knows with which head each was published.
   *
   * @param expected head of the one decision log, or of the operations log when no revision is
   *     given
   */
  public List<VerifiedLog> verify(
      List<Revision> revisions, ExpectedHead expected, WorkFolder work) {
    return Objects.requireNonNull(snapshot.execute(status -> verifyAll(revisions, expected, work)));
  }

  /**
   * Logs that it was verified, and what came of it, once that was told: a log may be so damaged
   * that nothing can be added to it.
   *
   * @param year that was asked for; null for all, which the log says as 0
   */
  public void record(@Nullable Integer year, List<VerifiedLog> verified, Caller caller) {
    operations.record(
        new OperationEntry(
            clock.instant(),
            caller.actor(),
            OperationEvent.VERIFIED,
            year == null ? 0 : year,
            0,
            Map.of(
                "intact",
                verified.stream().allMatch(log -> log.verification().isIntact()),
                "logs",
                new ArrayList<Object>(verified.stream().map(VerifyLogs::words).toList()))));
  }

  private List<VerifiedLog> verifyAll(
      List<Revision> revisions, ExpectedHead expected, WorkFolder work) {
    Verification ofOperations =
        operationsCheck
            .verify(revisions.isEmpty() ? expected : ExpectedHead.UNKNOWN)
            .or(operationsCheck.revisionGone());
    List<VerifiedLog> verified = new ArrayList<>();
    verified.add(new VerifiedLog(null, ofOperations, VerifiedLog.Compared.NOT_COMPARED));
    for (Revision revision : revisions) {
      verified.add(verify(revision, expected, ofOperations.isIntact(), work));
    }
    return verified;
  }

  /** The witnesses are asked only if what they say can be trusted. */
  private VerifiedLog verify(
      Revision revision, ExpectedHead expected, boolean witnessed, WorkFolder work) {
    RevisionHistory told =
        witnessed ? tables.history().of(revision.year(), revision.number()) : null;
    Witnesses witnesses = told == null ? Witnesses.none() : Witnesses.of(revision, told, work);
    Verification verification =
        decisions.verify(revision.id(), witnesses.published(), expected).or(witnesses.missing());
    verification = verification.or(witnesses.fault(verification.head()));
    if (told != null) {
      Chain chain = new Chain(verification.entries(), verification.head());
      verification = verification.or(seals.fault(revision.id(), told.seals(), chain));
    }
    return new VerifiedLog(revision, verification, compared(witnessed, witnesses));
  }

  private static VerifiedLog.Compared compared(boolean witnessed, Witnesses witnesses) {
    if (!witnessed) {
      return VerifiedLog.Compared.NOT_COMPARED;
    }
    return witnesses.published()
        ? VerifiedLog.Compared.PUBLISHED
        : VerifiedLog.Compared.NOT_PUBLISHED;
  }

  private static Map<String, Object> words(VerifiedLog log) {
    Map<String, Object> words = new TreeMap<>();
    Revision revision = log.revision();
    words.put("log", revision == null ? "operations" : revision.year() + "/" + revision.number());
    words.put("entries", log.verification().entries());
    words.put("head", log.verification().head());
    LogFault fault = log.verification().fault();
    if (fault != null) {
      words.put("fault", fault.kind().name());
      words.put("atEntry", fault.entry());
    }
    return words;
  }
}
