package vn.tonghop.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the block {@code submissions}. */
final class SubmissionsReader {

  private SubmissionsReader() {}

  static Submissions read(YamlMap block) {
    String folder = block.required("folder").path();
    LocalDate deadline = block.required("deadline").date();
    Submissions submissions =
        new Submissions(
            folder,
            deadline,
            replacements(block.optional("superseded")),
            received(block.optional("received")),
            correctBy(block.optional("correct-by"), deadline));
    block.done();
    return submissions;
  }

  private static LocalDate correctBy(YamlValue value, LocalDate deadline) {
    LocalDate day = value.dateOrNull();
    if (day == null) {
      return deadline;
    }
    if (day.isBefore(deadline)) {
      value.complain(
          ProblemKind.CORRECTION_BEFORE_DEADLINE,
          value.called(),
          day.toString(),
          deadline.toString());
    }
    return day;
  }

  /** The register of what came in on which day. */
  private static SortedMap<String, LocalDate> received(YamlValue list) {
    SortedMap<String, LocalDate> received = new TreeMap<>();
    for (YamlValue entry : list.isPresent() ? list.list() : List.<YamlValue>of()) {
      YamlMap block = entry.map();
      String file = block.required("file").fileName();
      LocalDate day = block.required("on").date();
      block.done();
      if (!file.isEmpty() && received.putIfAbsent(file, day) != null) {
        entry.complain(ProblemKind.RECEIVED_TWICE, entry.called(), file);
      }
    }
    return received;
  }

  private static List<Replacement> replacements(YamlValue list) {
    return list.isPresent() ? new ReplacementsReader().read(list.list()) : List.of();
  }
}
