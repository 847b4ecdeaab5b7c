package vn.tonghop.definition;

import java.util.List;

/** Reads the block {@code submissions}. */
final class SubmissionsReader {

  private SubmissionsReader() {}

  static Submissions read(YamlMap block) {
    Submissions submissions =
        new Submissions(
            block.required("folder").path(),
            block.required("deadline").date(),
            replacements(block.optional("superseded")));
    block.done();
    return submissions;
  }

  private static List<Replacement> replacements(YamlValue list) {
    return list.isPresent() ? new ReplacementsReader().read(list.list()) : List.of();
  }
}
