package vn.tonghop.endtoend;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A server of a PostgreSQL that is installed here, with data of its own; it asks no password. */
final class PrivateServer implements AutoCloseable {

  private static final String HOST = "127.0.0.1";
  private static final String SUPERUSER = "postgres";

  /** Another program may take the port between our finding it free and the server's taking it. */
  private static final int ATTEMPTS = 5;

  private static final String PORT_TAKEN = "could not bind";

  private final Path bin;
  private final Path data;
  private final int port;
  private int databases;

  private PrivateServer(Path bin, Path data, int port) {
    this.bin = bin;
    this.data = data;
    this.port = port;
  }

  static PrivateServer start(InstalledPostgres programs, Path folder)
      throws IOException, InterruptedException {
    Path data = folder.resolve("data");
    Path log = folder.resolve("server.log");
    PrivateServer server = new PrivateServer(programs.bin(), data, freePort());
    server.program(
        "initdb",
        "--pgdata=" + data,
        "--username=" + SUPERUSER,
        "--auth=trust",
        "--encoding=UTF8",
        "--no-sync");
    for (int attempt = 1; !server.startsUp(log); attempt++) {
      String said = Files.readString(log);
      if (attempt == ATTEMPTS || !said.contains(PORT_TAKEN)) {
        throw new IOException("the server does not start: " + said);
      }
      server = new PrivateServer(programs.bin(), data, freePort());
    }
    return server;
  }

  private boolean startsUp(Path log) throws IOException, InterruptedException {
    String options = "-p " + port + " -c listen_addresses=" + HOST + " -c unix_socket_directories=";
    try {
      program(
          "pg_ctl", "start", "--pgdata=" + data, "--log=" + log, "--wait", "--options=" + options);
      return true;
    } catch (IOException e) {
      if (Files.exists(log)) {
        return false;
      }
      throw e;
    }
  }

  /** The URL of a new database, made with these options of {@code CREATE DATABASE}. */
  String createDatabase(String options) throws SQLException {
    String name = "plans_" + ++databases;
    try (Connection connection = DriverManager.getConnection(url("postgres", SUPERUSER));
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name + " TEMPLATE template0 " + options);
    }
    return url(name, SUPERUSER);
  }

  String url(String database, String user) {
    return "jdbc:postgresql://" + HOST + ":" + port + "/" + database + "?user=" + user;
  }

  /** What an administrator types for the server at {@code host}; ends at the first failure. */
  void type(String commands, String host) throws IOException, InterruptedException {
    Path script = Files.createTempFile("typed-", ".sh");
    try {
      Files.writeString(script, commands.replace(host, HOST));
      Printed.by(
          List.of("sh", "-e", script.toString()),
          Map.of(
              "PATH",
              bin + File.pathSeparator + System.getenv("PATH"),
              "PGPORT",
              Integer.toString(port),
              "PGCLIENTENCODING",
              "UTF8"));
    } finally {
      Files.delete(script);
    }
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
    Printed.by(command);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      return socket.getLocalPort();
    }
  }
}
