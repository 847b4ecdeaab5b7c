package vn.tonghop.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.database.DatabaseUnavailableException.Reason;
import vn.tonghop.database.PostgresPrograms.Outcome;

/**
 * The server's process: started on a free port, and stopped. To be used under the folder's lock.
 *
 * <p>Zonky's launcher is not used: it turns fsync off, ties the data folder to one JVM, cannot stop
 * a server that another JVM started, and tells every failure by the same timeout.
 */
final class EmbeddedServer {

  /** Durable, whatever its configuration file may have come to say, and modest in memory. */
  private static final List<String> CONFIGURATION =
      List.of(
          "listen_addresses=127.0.0.1",
          // A socket in a folder open to all is one more door; and paths to it must be short.
          "unix_socket_directories=",
          "password_encryption=scram-sha-256",
          "fsync=on",
          "full_page_writes=on",
          "synchronous_commit=on",
          "max_connections=50",
          "shared_buffers=64MB",
          // Few rows; and containers often have little shared memory for parallel workers.
          "max_parallel_workers_per_gather=0",
          "timezone=UTC",
          "log_timezone=UTC",
          "lc_messages=C",
          "log_checkpoints=off");

  /** Another program may take the port between our finding it free and the server's taking it. */
  private static final int ATTEMPTS = 5;

  private static final long LONGEST_LOG = 1_000_000;

  private final ServerFolder folder;
  private @Nullable PostgresPrograms programs;

  EmbeddedServer(ServerFolder folder) {
    this.folder = folder;
  }

  void start() throws IOException, InterruptedException, DatabaseUnavailableException {
    new DataFolder(folder).prepare(programs());
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Outcome outcome = startOn(freePort());
      if (outcome.succeeded()) {
        return;
      }
      if (!StartFailure.isPortTaken(outcome.text())) {
        throw new StartFailure(folder).explain(outcome.text());
      }
    }
    throw new DatabaseUnavailableException(Reason.NO_FREE_PORT, null, ATTEMPTS);
  }

  /** Ends sessions that are still open, but nothing that was committed is lost. */
  Outcome stop() throws IOException, InterruptedException, DatabaseUnavailableException {
    return programs()
        .run("pg_ctl", List.of("stop", "--pgdata=" + folder.data(), "--mode=fast", "--timeout=60"));
  }

  Outcome startOn(int port) throws IOException, InterruptedException, DatabaseUnavailableException {
    long known = trimLog();
    Outcome outcome = programs().run("pg_ctl", arguments(port));
    byte[] log = Files.exists(folder.log()) ? Files.readAllBytes(folder.log()) : new byte[0];
    int from = (int) Math.min(known, log.length);
    String said = new String(log, from, log.length - from, Charset.defaultCharset());
    return new Outcome(outcome.exitCode(), said + outcome.text());
  }

  /** Found once: their whole archive is read for that. */
  private PostgresPrograms programs() throws IOException, DatabaseUnavailableException {
    if (programs == null) {
      programs = new PostgresPrograms(folder);
    }
    return programs;
  }

  private List<String> arguments(int port) {
    List<String> options = new ArrayList<>(List.of("-p", String.valueOf(port)));
    for (String setting : CONFIGURATION) {
      options.add("-c");
      options.add(setting);
    }
    return List.of(
        "start",
        "--pgdata=" + folder.data(),
        "--log=" + folder.log(),
        "--wait",
        "--timeout=120",
        "--options=" + String.join(" ", options));
  }

  /** The length of the log; a long one is put aside. */
  private long trimLog() throws IOException {
    Path log = folder.log();
    if (!Files.exists(log)) {
      return 0;
    }
    if (Files.size(log) <= LONGEST_LOG) {
      return Files.size(log);
    }
    Path earlier = log.resolveSibling("server.earlier.log");
    Files.move(log, earlier, StandardCopyOption.REPLACE_EXISTING);
    return 0;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }
}
