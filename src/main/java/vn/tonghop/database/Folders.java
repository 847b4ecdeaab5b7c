package vn.tonghop.database;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Clears away what a killed or failed process left half-done. */
final class Folders {

  private Folders() {}

  /** Deletes the folders in {@code parent} whose names start so. */
  static void deleteAll(Path parent, String prefix) throws IOException {
    try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(parent, prefix + "*")) {
      for (Path leftover : leftovers) {
        delete(leftover);
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.deleteIfExists(path);
    }
  }

  static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
      return !content.iterator().hasNext();
    }
  }
}
