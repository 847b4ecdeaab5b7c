package vn.tonghop.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes the workbooks of the corpus: {@code mvn -q test-compile exec:java@corpus}. A file that
 * says what it said before is not touched; one that no case makes any more is left, and a test
 * names it.
 */
public final class WriteCorpus {

  private WriteCorpus() {}

  /**
   * Writes {@code <to>/<group>/<name>}.
   *
   * @param arguments the folder to
   * @throws IOException when a file cannot be written
   */
  public static void main(String... arguments) throws IOException {
    Path to = Path.of(arguments[0]);
    for (Map.Entry<String, byte[]> file : Corpus.all().files().entrySet()) {
      Path path = to.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling(""));
      if (!Files.exists(path) || !Same.content(Files.readAllBytes(path), file.getValue())) {
        Files.write(path, file.getValue());
      }
    }
  }
}
