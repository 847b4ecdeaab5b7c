package vn.tonghop.operations;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.OperationEvent;
import vn.tonghop.history.EarlierPlan;
import vn.tonghop.operations.HistoryImport.Kind;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.revision.FrozenFile;
import vn.tonghop.revision.YearLock;
import vn.tonghop.revision.YearTakenException;

/**
 * Brings in the approved plan of an earlier year. What was brought in stays for good; an edition
 * that is brought in later counts in its place, for revisions that are opened from then on.
 */
public final class ImportHistory {

  private final Tables tables;
  private final YearActs acts;

  ImportHistory(Tables tables, YearActs acts) {
    this.tables = tables;
    this.acts = acts;
  }

  /**
   * Brings in an appendix that is whole.
   *
   * @param reason why it is to count in the place of another; null when it is not to
   * @throws YearTakenException when somebody else works on its year
   * @throws IOException when the file cannot be kept, or is not any more the one that was read
   */
  public HistoryImport bringIn(AppendixRequest request, @Nullable String reason, Terms terms)
      throws YearTakenException, IOException {
    if (!request.appendix().isWhole()) {
      throw new IllegalArgumentException("not whole: " + request.file());
    }
    try (YearLock.Hold hold = acts.hold(request.year(), "history import", terms)) {
      Optional<EarlierPlan> before = tables.earlierPlans().newest(request.year());
      EarlierPlan plan = plan(request, before);
      if (before.filter(plan::saysTheSameAs).isPresent()) {
        return new HistoryImport(Kind.UNCHANGED, before.get());
      }
      if (before.isPresent() && reason == null) {
        return new HistoryImport(Kind.ANOTHER_COUNTS, before.get());
      }
      keepBytes(request, terms.work());
      String why = before.isPresent() ? reason : null;
      acts.whole(() -> add(plan, request, why, terms.caller()));
      return new HistoryImport(before.isPresent() ? Kind.REPLACED : Kind.IMPORTED, plan);
    }
  }

  private static EarlierPlan plan(AppendixRequest request, Optional<EarlierPlan> before) {
    int edition = before.map(EarlierPlan::edition).orElse(0) + 1;
    return request.appendix().as(request.year(), edition, request.name(), request.sha256());
  }

  /** What counts must be there to be looked at, whatever becomes of the file. */
  private static void keepBytes(AppendixRequest request, WorkFolder work) throws IOException {
    FrozenFile kept = work.store().freeze(request.file(), request.name());
    if (!kept.sha256().equals(request.sha256())) {
      throw new IOException("changed while it was read: " + request.file());
    }
  }

  private EarlierPlan add(
      EarlierPlan plan, AppendixRequest request, @Nullable String reason, Caller caller) {
    tables.earlierPlans().add(plan, request.appendix().items(), reason);
    Map<String, Object> details = new TreeMap<>(plan.details());
    details.put("edition", plan.edition());
    if (reason != null) {
      details.put("reason", reason);
    }
    acts.record(OperationEvent.HISTORY_IMPORTED, plan.year(), details, acts.now(), caller);
    return plan;
  }
}
