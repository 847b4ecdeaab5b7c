package vn.tonghop.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be consolidated.
 *
 * @param job folder of the definition
 * @param input folder of the submissions
 */
record Sample(Path job, Path input) {

  static Sample of(int year) {
    String name = Integer.toString(year);
    return new Sample(Path.of("jobs", name), Path.of("sample-inputs", name));
  }

  /** The same files in a folder of their own, where they can be changed. */
  Sample copiedInto(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Path file : files()) {
      Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
    }
    return new Sample(job, folder);
  }

  List<Path> files() throws IOException {
    try (Stream<Path> entries = Files.list(input)) {
      return new ArrayList<>(entries.sorted().toList());
    }
  }
}
