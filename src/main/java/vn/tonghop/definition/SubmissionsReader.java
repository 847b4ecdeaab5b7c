package vn.tonghop.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the block {@code submissions}. */
final class SubmissionsReader {

  private SubmissionsReader() {}

  static Submissions read(YamlMap block) {
    Submissions submissions =
        new Submissions(
            block.required("folder").path(),
            block.required("deadline").date(),
            replacements(block.optional("superseded")),
            received(block.optional("received")));
    block.done();
    return submissions;
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
