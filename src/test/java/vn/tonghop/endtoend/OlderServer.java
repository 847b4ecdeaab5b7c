package vn.tonghop.endtoend;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A PostgreSQL of an older version than ours, as a province may run one; found on this machine. */
final class OlderServer implements AutoCloseable {

  private static final int OLDEST = 14;
  private static final int OURS = 18;
  private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

  private final Path bin;
  private final Path data;
  private final int port;
  private int databases;

  private OlderServer(Path bin, Path data, int port) {
    this.bin = bin;
    this.data = data;
    this.port = port;
  }

  /** The folder of its programs, if this machine has any. */
  static Optional<Path> programs() throws IOException, InterruptedException {
    for (Path bin : candidates()) {
      if (Files.isExecutable(bin.resolve("postgres")) && Files.exists(bin.resolve("initdb"))) {
        Matcher version = VERSION.matcher(output(List.of(bin + "/postgres", "--version")));
        if (version.find() && isOlder(Integer.parseInt(version.group(1)))) {
          return Optional.of(bin);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOlder(int major) {
    return major >= OLDEST && major < OURS;
  }

  /** Where packages put them: on the path, or in a folder for each version. */
  private static List<Path> candidates() throws IOException {
    List<Path> candidates = new ArrayList<>();
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    for (String folder : path.split(System.getProperty("path.separator"), -1)) {
      Path program = Path.of(folder).resolve("postgres");
      if (Files.exists(program)) {
        candidates.add(program.toRealPath().resolveSibling(""));
      }
    }
    Path versions = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(versions)) {
      try (Stream<Path> all = Files.list(versions)) {
        all.sorted().forEach(version -> candidates.add(version.resolve("bin")));
      }
    }
    return candidates;
  }

  static OlderServer start(Path bin, Path folder) throws IOException, InterruptedException {
    Path data = folder.resolve("data");
    int port = freePort();
    OlderServer server = new OlderServer(bin, data, port);
    server.program(
        "initdb", "--pgdata=" + data, "--username=tonghop", "--auth=trust", "--encoding=UTF8");
    server.program(
        "pg_ctl",
        "start",
        "--pgdata=" + data,
        "--log=" + folder.resolve("server.log"),
        "--wait",
        "--options=-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=");
    return server;
  }

  /** The URL of a new database, made with these options of {@code CREATE DATABASE}. */
  String createDatabase(String options) throws SQLException {
    String name = "plans_" + ++databases;
    try (Connection connection = DriverManager.getConnection(url("postgres"));
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name + " TEMPLATE template0 " + options);
    }
    return url(name);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=tonghop";
  }

  @Override
  public void close() throws IOException, InterruptedException {
    program("pg_ctl", "stop", "--pgdata=" + data, "--mode=immediate", "--wait");
  }

  private void program(String name, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (LinuxUtils.isUnshareAvailable()) {
      // We are root, as which PostgreSQL refuses to run: in a user namespace of its own it is not.
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(bin.resolve(name).toString());
    command.addAll(Arrays.asList(arguments));
    output(command);
  }

  /** What a program prints; it fails if the program does. */
  private static String output(List<String> command) throws IOException, InterruptedException {
    // Not a pipe: the server, a grandchild, would hold it open for as long as it lives.
    Path said = Files.createTempFile("postgres-", ".out");
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.redirectErrorStream(true).redirectOutput(said.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
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

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }
}
