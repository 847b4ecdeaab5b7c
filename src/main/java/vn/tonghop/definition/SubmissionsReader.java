package vn.tonghop.definition;

/** Reads the block {@code submissions}. */
final class SubmissionsReader {

  private SubmissionsReader() {}

  static Submissions read(YamlMap block) {
    Submissions submissions =
        new Submissions(block.required("folder").path(), block.required("deadline").date());
    block.done();
    return submissions;
  }
}
