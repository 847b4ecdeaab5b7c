package vn.tonghop.audit;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the operations log holds of one revision. What cannot be read is a {@link
 * LogAlteredException}, whatever is asked for.
 *
 * @param operations the first one first
 */
public record RevisionHistory(List<RecordedOperation> operations) {

  /** That it was looked at and left alone, or a stage of it closed, did not change it. */
  private static final Set<String> NO_CHANGES =
      EnumSet.of(OperationEvent.UNCHANGED, OperationEvent.SEALED, OperationEvent.VERIFIED).stream()
          .map(OperationEvent::name)
          .collect(Collectors.toUnmodifiableSet());

  public RevisionHistory {
    operations = List.copyOf(operations);
  }

  /** What keeps an entry of the log from being read; null when nothing does. */
  public static @Nullable LogFault fault(long sequence, String canonicalEntry) {
    try {
      new RevisionHistory(List.of(RecordedOperation.of(sequence, canonicalEntry))).readAll();
      return null;
    } catch (LogAlteredException e) {
      return e.fault();
    }
  }

  private void readAll() {
    changes();
    failure();
    rerun();
    seals();
    published();
    leftOut();
    tellsOf(0);
  }

  /** What was done to it, the first thing first. */
  public List<PastOperation> changes() {
    return operations.stream()
        .filter(operation -> !NO_CHANGES.contains(operation.event()))
        .map(PastOperation::of)
        .toList();
  }

  /** Names of the events that are told of it. */
  public Set<String> events() {
    return operations.stream()
        .map(RecordedOperation::event)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Why it stands still, if the last that is told of it is that it failed. */
  public Optional<RecordedFailure> failure() {
    return operations.stream()
        .filter(operation -> !operation.is(OperationEvent.VERIFIED))
        .reduce((earlier, later) -> later)
        .filter(last -> last.is(OperationEvent.FAILED) || last.is(OperationEvent.BLOCKED))
        .map(RecordedFailure::of);
  }

  /** By which rerun it came about; empty when by none. */
  public Optional<RecordedRerun> rerun() {
    return of(OperationEvent.RERUN).findFirst().map(RecordedRerun::of);
  }

  /** With which folders it was asked for, as it was last said; empty when nothing says so. */
  public Optional<NamedFolders> folders() {
    return operations.stream()
        .filter(NamedFolders::areIn)
        .reduce((earlier, later) -> later)
        .map(NamedFolders::of);
  }

  /** What was left out when it was last asked for with its folders. */
  public RecordedLeftOut leftOut() {
    return operations.stream()
        .filter(NamedFolders::areIn)
        .reduce((earlier, later) -> later)
        .map(RecordedLeftOut::of)
        .orElse(RecordedLeftOut.NOTHING);
  }

  /** How far its decision log was sealed with each stage that was closed, the first one first. */
  public List<RecordedSeal> seals() {
    return of(OperationEvent.SEALED).map(RecordedSeal::of).toList();
  }

  /** What was published of it: one record, unless there is a fault. */
  public List<PublishedRecord> published() {
    return of(OperationEvent.PUBLISHED).map(PublishedRecord::of).toList();
  }

  /** Whether an execution of its job is named. */
  public boolean tellsOf(long execution) {
    return operations.stream().anyMatch(operation -> operation.number("execution") == execution);
  }

  private Stream<RecordedOperation> of(OperationEvent event) {
    return operations.stream().filter(operation -> operation.is(event));
  }
}
