package vn.tonghop.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Another JVM that has the embedded database of a work folder open: another tonghop command. */
final class DatabaseProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader answers;

  private DatabaseProcess(Process process) {
    this.process = process;
    this.answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Returns at once; {@link #awaitOpen} waits. */
  static DatabaseProcess start(Path workFolder) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            DatabaseProcess.class.getName(),
            workFolder.toString());
    return new DatabaseProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  static DatabaseProcess open(Path workFolder) throws IOException {
    DatabaseProcess process = start(workFolder);
    process.awaitOpen();
    return process;
  }

  void awaitOpen() throws IOException {
    String line = answers.readLine();
    while (line != null && !line.equals("open")) {
      line = answers.readLine();
    }
    if (line == null) {
      throw new IllegalStateException("the process did not open the database");
    }
  }

  /** As {@code kill -9}: nothing in it is told. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Closes the database, as a command that is done. */
  @Override
  public void close() throws IOException, InterruptedException {
    if (process.isAlive()) {
      process.getOutputStream().close();
      process.waitFor();
    }
  }

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path workFolder = Path.of(arguments[0]);
    try (Database database = Database.open(new DatabaseSettings.Embedded(workFolder), 2)) {
      database.dataSource().getConnection().close();
      out.println("open");
      while (System.in.read() >= 0) {
        // Until our parent closes the stream.
      }
    }
  }
}
