package vn.tonghop.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

/** Work folders for tests, under {@code target}; they share one copy of the unpacked programs. */
record WorkFolder(Path path) {

  static WorkFolder fresh() throws IOException {
    return named("w");
  }

  /** One that has been opened before; quicker than to have PostgreSQL make its data anew. */
  static WorkFolder used() throws IOException {
    WorkFolder copy = fresh();
    copyFolder(Template.USED.data(), copy.data());
    Files.copy(Template.USED.passwordFile(), copy.passwordFile());
    return copy;
  }

  static WorkFolder named(String name) throws IOException {
    Path path = Files.createTempDirectory(Parent.OF_THIS_RUN, "").resolve(name);
    Path binaries = Files.createDirectories(Path.of("target", "test-postgres", "shared"));
    Files.createDirectories(path.resolve("postgres"));
    Files.createSymbolicLink(path.resolve("postgres/binaries"), binaries.toAbsolutePath());
    return new WorkFolder(path);
  }

  Database open() throws DatabaseUnavailableException {
    return Database.open(new DatabaseSettings.Embedded(path), 2);
  }

  Path data() {
    return path.resolve("postgres/data");
  }

  Path passwordFile() {
    return path.resolve("postgres/password");
  }

  Path pidFile() {
    return data().resolve("postmaster.pid");
  }

  /** The process of its server; fails if there is none. */
  ProcessHandle server() throws IOException {
    PostmasterFile file = PostmasterFile.read(data()).orElseThrow();
    return ProcessHandle.of(file.pid()).orElseThrow();
  }

  boolean isServerRunning() throws IOException {
    return PostmasterFile.read(data()).filter(PostmasterFile::isServerAlive).isPresent();
  }

  static void execute(Database database, String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String query(Database database, String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  static void copyFolder(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** Cleared away when the JVM ends: each folder takes some 50 MB. */
  private static final class Parent {

    static final Path OF_THIS_RUN = create();

    private static Path create() {
      try {
        Path target = Files.createDirectories(Path.of("target")).toAbsolutePath();
        Path parent = Files.createTempDirectory(target, "work-folders-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> clear(parent)));
        return parent;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void clear(Path parent) {
      try {
        Folders.delete(parent);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Template {

    static final WorkFolder USED = open();

    private static WorkFolder open() {
      try {
        WorkFolder work = fresh();
        work.open().close();
        return work;
      } catch (IOException | DatabaseUnavailableException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
