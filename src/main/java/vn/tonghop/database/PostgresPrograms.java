package vn.tonghop.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.database.DatabaseUnavailableException.Reason;

/** Runs initdb and pg_ctl. */
final class PostgresPrograms {

  /**
   * @param text all it printed, in English
   */
  record Outcome(int exitCode, String text) {

    boolean succeeded() {
      return exitCode == 0;
    }
  }

  /** What a shell, and the loader, answer when a program is there but does not start. */
  private static final List<Integer> NOT_STARTED = List.of(126, 127);

  private final ServerFolder folder;
  private final Path bin;

  PostgresPrograms(ServerFolder folder) throws IOException, DatabaseUnavailableException {
    this.folder = folder;
    this.bin = Binaries.unpackedIn(folder.binaries()).resolve("bin");
  }

  Outcome run(String program, List<String> arguments)
      throws IOException, InterruptedException, DatabaseUnavailableException {
    // Not a pipe: the server, a grandchild, could hold it open for as long as it lives.
    Path output = folder.root().resolve("command.log");
    Process process = start(command(program, arguments), output);
    try {
      int exitCode = process.waitFor();
      String text = new String(Files.readAllBytes(output), Charset.defaultCharset());
      if (NOT_STARTED.contains(exitCode)) {
        throw notStartable(text.strip(), null);
      }
      return new Outcome(exitCode, text);
    } catch (InterruptedException e) {
      process.destroy();
      throw e;
    }
  }

  private List<String> command(String program, List<String> arguments) {
    List<String> command = new ArrayList<>();
    if (LinuxUtils.isUnshareAvailable()) {
      // We are root, as which PostgreSQL refuses to run: in a user namespace of its own it is not.
      command.addAll(List.of("unshare", "-U"));
    }
    String extension = File.separatorChar == '\\' ? ".exe" : "";
    command.add(bin.resolve(program + extension).toString());
    command.addAll(arguments);
    return command;
  }

  private Process start(List<String> command, Path output) throws DatabaseUnavailableException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    Map<String, String> environment = builder.environment();
    // PGPORT, PGDATA and the like are meant for another server.
    environment.keySet().removeIf(name -> name.startsWith("PG"));
    environment.put("LC_ALL", "C");
    try {
      return builder.start();
    } catch (IOException e) {
      throw notStartable(ConnectionFailure.firstLine(e), e);
    }
  }

  private DatabaseUnavailableException notStartable(String detail, @Nullable Throwable cause) {
    return new DatabaseUnavailableException(Reason.PROGRAM_NOT_STARTABLE, cause, bin, detail);
  }
}
