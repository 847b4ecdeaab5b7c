package vn.tonghop.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.database.DatabaseUnavailableException.Reason;
import vn.tonghop.database.PostgresPrograms.Outcome;

/**
 * Our part in the embedded server of a work folder. Whoever comes first starts it, others join, and
 * whoever leaves last stops it; a server that a killed process left behind is joined too.
 */
final class EmbeddedSession {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedSession.class);

  /** How long a server that is starting, perhaps recovering from a crash, is waited for. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final Duration PAUSE = Duration.ofMillis(100);

  private static final String PASSWORD_WRONG = "28P01";

  private final ServerFolder folder;
  private final EmbeddedAddress address;
  private final Attendance attendance;
  private final EmbeddedServer server;

  private EmbeddedSession(
      ServerFolder folder, EmbeddedServer server, EmbeddedAddress address, Attendance attendance) {
    this.folder = folder;
    this.server = server;
    this.address = address;
    this.attendance = attendance;
  }

  /** Creates folder, server and database as far as they are missing. */
  @SuppressWarnings("try") // The lock needs no mention: it is held.
  static EmbeddedSession join(Path workFolder) throws DatabaseUnavailableException {
    ServerFolder folder = ServerFolder.in(workFolder);
    try (FolderLock lock = FolderLock.take(folder.lock())) {
      EmbeddedServer server = new EmbeddedServer(folder);
      Optional<EmbeddedSession> joined = joinRunning(folder, server);
      return joined.isPresent() ? joined.get() : start(folder, server);
    } catch (IOException e) {
      throw folder.explain(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailableException(Reason.INTERRUPTED, e);
    }
  }

  Connecting connecting() {
    return address.to(Attendance.DATABASE);
  }

  private static EmbeddedSession start(ServerFolder folder, EmbeddedServer server)
      throws IOException, InterruptedException, DatabaseUnavailableException {
    @Nullable EmbeddedSession session = null;
    try {
      server.start();
      session =
          joinRunning(folder, server).orElseThrow(() -> new StartFailure(folder).endedAtOnce());
      return session;
    } finally {
      if (session == null && isRunning(folder)) {
        server.stop();
      }
    }
  }

  private static boolean isRunning(ServerFolder folder) throws IOException {
    return PostmasterFile.read(folder.data()).filter(PostmasterFile::isServerAlive).isPresent();
  }

  /** Empty if no server runs; then nothing that it left behind keeps a new one from starting. */
  private static Optional<EmbeddedSession> joinRunning(ServerFolder folder, EmbeddedServer server)
      throws IOException, InterruptedException, DatabaseUnavailableException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      Optional<PostmasterFile> found = PostmasterFile.read(folder.data());
      if (found.isEmpty() || found.get().speaksOfAnotherFolder()) {
        Files.deleteIfExists(PostmasterFile.in(folder.data()));
        return Optional.empty();
      }
      PostmasterFile process = found.get();
      EmbeddedAddress address =
          new EmbeddedAddress(process.port(), process.data(), folder.password());
      try {
        return Optional.of(new EmbeddedSession(folder, server, address, Attendance.begin(address)));
      } catch (SQLException e) {
        if (!process.isServerAlive()) {
          Files.deleteIfExists(process.file());
          return Optional.empty();
        }
        checkHope(folder, process, e, deadline);
        Thread.sleep(PAUSE.toMillis());
      }
    }
  }

  /** A server that is starting or stopping is worth waiting for, one that refuses us is not. */
  private static void checkHope(
      ServerFolder folder, PostmasterFile server, SQLException e, long deadline)
      throws DatabaseUnavailableException {
    if (ConnectionFailure.state(e).equals(PASSWORD_WRONG)) {
      throw new DatabaseUnavailableException(Reason.PASSWORD_FILE_WRONG, e, folder.passwordFile());
    }
    if (System.nanoTime() > deadline) {
      throw new DatabaseUnavailableException(
          Reason.SERVER_NOT_ANSWERING, e, server.pid(), server.port(), server.file());
    }
  }

  /** Never fails: a server that could not be stopped is found, and joined, the next time. */
  @SuppressWarnings("try")
  void leave() {
    try (FolderLock lock = FolderLock.take(folder.lock())) {
      boolean last = attendance.isLast();
      attendance.end();
      if (last) {
        stop();
      }
    } catch (IOException | SQLException | DatabaseUnavailableException e) {
      LOG.warn("The embedded PostgreSQL in {} was not stopped", folder.root(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      LOG.warn("The embedded PostgreSQL in {} was not stopped", folder.root(), e);
    }
  }

  private void stop() throws IOException, InterruptedException, DatabaseUnavailableException {
    Outcome outcome = server.stop();
    if (!outcome.succeeded()) {
      LOG.warn("The embedded PostgreSQL in {} did not stop: {}", folder.root(), outcome.text());
    }
  }
}
