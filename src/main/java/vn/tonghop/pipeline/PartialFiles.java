package vn.tonghop.pipeline;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The files under whose names others are written, until they are complete. What a dead process left
 * behind of them, or one that lost its year in its sleep, is looked for once in each folder, before
 * this one writes there: it is as many files as outputs at most, and a folder has thousands of
 * them.
 */
final class PartialFiles {

  private static final String PARTIAL = ".partial";

  private final Map<Path, Map<String, List<Path>>> leftBehind = new HashMap<>();

  /** A new one for an output, beside it: another process may still have an older one open. */
  static Path of(Path output) {
    return output.resolveSibling(beginning(output) + UUID.randomUUID() + PARTIAL);
  }

  /** The output under whose name a file was to appear; itself when it is complete. */
  static Path outputOf(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".") && name.endsWith(PARTIAL)
        ? file.resolveSibling(name.substring(1, chance(name)))
        : file;
  }

  /** Where that begins, with its dot, which tells one unfinished file from another. */
  private static int chance(String name) {
    return name.lastIndexOf('.', name.length() - PARTIAL.length() - 1);
  }

  /**
   * Removes those of an output that were there when its folder was first looked into.
   *
   * @throws IOException when the folder cannot be read, or one of them not be removed
   */
  void discard(Path output) throws IOException {
    for (Path partial : of(output.resolveSibling(""), beginning(output))) {
      Files.deleteIfExists(partial);
    }
  }

  private synchronized List<Path> of(Path folder, String beginning) throws IOException {
    Map<String, List<Path>> found = leftBehind.get(folder);
    if (found == null) {
      found = in(folder);
      leftBehind.put(folder, found);
    }
    return found.getOrDefault(beginning, List.of());
  }

  /** By what they begin with. */
  private static Map<String, List<Path>> in(Path folder) throws IOException {
    Map<String, List<Path>> found = new HashMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*" + PARTIAL)) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        found
            .computeIfAbsent(name.substring(0, chance(name) + 1), output -> new ArrayList<>())
            .add(file);
      }
    }
    return found;
  }

  private static String beginning(Path output) {
    return "." + output.getFileName() + ".";
  }
}
