package vn.tonghop.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.audit.LogAlteredException;
import vn.tonghop.audit.LogFault;
import vn.tonghop.audit.RecordedSeal;
import vn.tonghop.audit.Stage;
import vn.tonghop.proposal.Fate;
import vn.tonghop.revision.Revision;

/**
 * Gives a revision what an earlier one has made of the same inputs up to some stage, as it was when
 * that stage began. Writes in the caller's transaction.
 */
public final class CarryOver {

  private final Tables tables;

  public CarryOver(Tables tables) {
    this.tables = tables;
  }

  /**
   * The stages whose results a rerun from the given one takes over. Publication is never among
   * them: its files name their revision, so the next one writes its own.
   */
  public static List<Stage> stagesBefore(Stage first) {
    return Arrays.stream(Stage.values())
        .filter(stage -> stage.compareTo(first) < 0 && stage.compareTo(Stage.PUBLICATION) < 0)
        .toList();
  }

  /**
   * Takes over what came before a stage.
   *
   * @param from has done every stage before it
   * @param to opened over the same inputs, and otherwise empty
   * @return how far the decision log is sealed with each stage that was taken over, the first one
   *     first; to be recorded for the new revision
   * @throws LogAlteredException when the decision log of the earlier revision is not the one of
   *     which the operations log tells
   */
  public List<RecordedSeal> before(Stage first, Revision from, Revision to) {
    List<Stage> carried = stagesBefore(first);
    if (carried.contains(Stage.INTAKE)) {
      tables.submissions().carryOver(from.id(), to.id());
      tables.sheetRows().carryOver(from.id(), to.id());
      tables.proposals().carryOver(from.id(), to.id(), fatesAfter(carried));
      tables.decisions().carryOver(from.id(), to.id(), Stage.values()[carried.size()]);
    }
    if (carried.contains(Stage.DEDUPLICATION)) {
      tables.duplicates().carryOver(from.id(), to.id());
    }
    if (carried.contains(Stage.CONSOLIDATION)) {
      tables.planItems().carryOver(from.id(), to.id());
    }
    for (Stage stage : carried) {
      tables.findings().carryOver(from.id(), to.id(), stage.label());
      tables.revisions().carryOver(from, to.id(), stage);
    }
    return seals(carried, from, to);
  }

  private List<RecordedSeal> seals(List<Stage> carried, Revision from, Revision to) {
    Set<String> labels = carried.stream().map(Stage::label).collect(Collectors.toSet());
    List<RecordedSeal> seals =
        tables.history().of(from.year(), from.number()).seals().stream()
            .filter(seal -> labels.contains(seal.stage()))
            .toList();
    LogFault fault =
        seals.size() == carried.size()
            ? RecordedSeal.last(seals).compare(tables.decisions().chain(to.id()))
            : LogFault.of(LogFault.Kind.NOT_RECORDED, 0);
    if (fault != null) {
      throw new LogAlteredException(LogAlteredException.Log.DECISION_LOG, fault);
    }
    return seals;
  }

  /** What a fate that a later stage has set was when the last of these was done. */
  private static Map<Fate, Fate> fatesAfter(List<Stage> carried) {
    if (!carried.contains(Stage.VALIDATION)) {
      return Map.of(Fate.ACCEPTED, Fate.READ, Fate.REJECTED, Fate.READ, Fate.DUPLICATE, Fate.READ);
    }
    return carried.contains(Stage.DEDUPLICATION) ? Map.of() : Map.of(Fate.DUPLICATE, Fate.ACCEPTED);
  }
}
