package vn.tonghop.endtoend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What programs of PostgreSQL print. */
final class Printed {

  private Printed() {}

  static String by(List<String> command) throws IOException, InterruptedException {
    return by(command, Map.of());
  }

  /**
   * With these variables, and no others that PostgreSQL reads.
   *
   * @throws IOException if the program fails; it says what was printed
   */
  static String by(List<String> command, Map<String, String> variables)
      throws IOException, InterruptedException {
    // Not a pipe: a server, a grandchild, would hold it open for as long as it lives.
    Path said = Files.createTempFile("postgres-", ".out");
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.redirectErrorStream(true).redirectOutput(said.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
      builder.environment().putAll(variables);
      int exitCode = builder.start().waitFor();
      String text = Files.readString(said, StandardCharsets.UTF_8);
      if (exitCode != 0) {
        throw new IOException(command + " failed: " + text);
      }
      return text;
    } finally {
      Files.delete(said);
    }
  }
}
