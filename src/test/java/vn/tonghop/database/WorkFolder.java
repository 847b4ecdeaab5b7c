package vn.tonghop.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Work folders for tests, under {@code target}; they share one copy of the unpacked programs. */
record WorkFolder(Path path) {

  static WorkFolder fresh() throws IOException {
    return named("w");
  }

  static WorkFolder named(String name) throws IOException {
    Path parent = Files.createDirectories(Path.of("target", "work-folders")).toAbsolutePath();
    return in(Files.createTempDirectory(parent, "").resolve(name));
  }

  static WorkFolder in(Path path) throws IOException {
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
}
