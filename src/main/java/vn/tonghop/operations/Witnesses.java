package vn.tonghop.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.LogFault;
import vn.tonghop.audit.OperationEvent;
import vn.tonghop.audit.PublishedRecord;
import vn.tonghop.audit.RevisionHistory;
import vn.tonghop.audit.Sha256;
import vn.tonghop.revision.Revision;

/**
 * What speaks of a revision's decision log from outside of it: the operations log, and the files
 * that were published.
 *
 * @param records what the operations log says was published
 * @param files the published files: name to SHA-256, "" for one that is missing; none when this
 *     work folder has no folder of that revision
 * @param missing what the operations log should say and does not; null when it says everything
 */
record Witnesses(
    List<PublishedRecord> records, Map<String, String> files, @Nullable LogFault missing) {

  static Witnesses of(Revision revision, RevisionHistory told, WorkFolder work) {
    List<PublishedRecord> records = told.published();
    Map<String, String> files = new TreeMap<>();
    if (Files.isDirectory(work.outputs(revision))) {
      for (PublishedRecord published : records) {
        published.outputs().keySet().forEach(name -> put(name, work.outputs(revision), files));
      }
    }
    return new Witnesses(records, files, missing(revision, told.events()));
  }

  /** When nobody can be asked. */
  static Witnesses none() {
    return new Witnesses(List.of(), Map.of(), null);
  }

  boolean published() {
    return !records.isEmpty();
  }

  /** What does not agree with a log that ends with that head. */
  @Nullable LogFault fault(String head) {
    for (PublishedRecord published : records) {
      if (!published.decisionHead().equals(head)) {
        return new LogFault(
            LogFault.Kind.PUBLISHED_HEAD_DIFFERS, 0, head, published.decisionHead());
      }
      for (Map.Entry<String, String> file : files.entrySet()) {
        String sha256 = published.outputs().getOrDefault(file.getKey(), "");
        if (!file.getValue().equals(sha256)) {
          return new LogFault(LogFault.Kind.FILE_DIFFERS, 0, file.getKey(), sha256);
        }
      }
    }
    return null;
  }

  private static @Nullable LogFault missing(Revision revision, Set<String> events) {
    if (events.isEmpty()) {
      return notRecorded(OperationEvent.STARTED);
    }
    if (revision.state() == Revision.State.PUBLISHED) {
      for (OperationEvent event : List.of(OperationEvent.PUBLISHED, OperationEvent.DELIVERED)) {
        if (!events.contains(event.name())) {
          return notRecorded(event);
        }
      }
    }
    return null;
  }

  private static LogFault notRecorded(OperationEvent event) {
    return new LogFault(LogFault.Kind.NOT_RECORDED, 0, "", event.name());
  }

  private static void put(String name, Path folder, Map<String, String> files) {
    Path file = folder.resolve(name);
    try {
      files.put(name, Files.exists(file) ? Sha256.of(file) : "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
