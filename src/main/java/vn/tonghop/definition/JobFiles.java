package vn.tonghop.definition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Finds the files of a job and reads their bytes. */
final class JobFiles {

  /** A plan.yml takes a few kilobytes; what is larger is something else. */
  static final int MOST_BYTES = 1 << 20;

  private JobFiles() {}

  /** The plan.yml in that folder, or that file itself when it is one. */
  static Path plan(Path job) throws DefinitionException {
    if (Files.isDirectory(job)) {
      return job.resolve(DefinitionFile.PLAN);
    }
    if (!Files.exists(job)) {
      throw new DefinitionException(Problem.ofFile(job.toString(), ProblemKind.JOB_MISSING));
    }
    if (!isNamedAsYaml(job)) {
      throw new DefinitionException(Problem.ofFile(job.toString(), ProblemKind.NOT_A_PLAN));
    }
    return job;
  }

  /** The bytes of the file; empty when a problem was recorded. */
  static Optional<byte[]> read(Path file, Problems problems) {
    if (!Files.exists(file)) {
      problems.add(0, ProblemKind.FILE_MISSING);
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      problems.add(0, ProblemKind.NOT_A_FILE);
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return small(in.readNBytes(MOST_BYTES + 1), problems);
    } catch (IOException e) {
      problems.add(0, ProblemKind.FILE_NOT_READABLE, e.toString());
      return Optional.empty();
    }
  }

  private static Optional<byte[]> small(byte[] bytes, Problems problems) {
    if (bytes.length > MOST_BYTES) {
      problems.add(0, ProblemKind.FILE_TOO_LARGE);
      return Optional.empty();
    }
    return Optional.of(bytes);
  }

  private static boolean isNamedAsYaml(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".yml") || name.endsWith(".yaml");
  }
}
