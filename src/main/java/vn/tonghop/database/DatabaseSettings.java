package vn.tonghop.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which PostgreSQL to use: a server that somebody runs, or our own under the work folder. */
public sealed interface DatabaseSettings {

  /** Environment variable with the JDBC URL; {@code --db-url} comes before it. */
  String URL_VARIABLE = "TONGHOP_DB_URL";

  String USER_VARIABLE = "TONGHOP_DB_USER";
  String PASSWORD_VARIABLE = "TONGHOP_DB_PASSWORD";

  /** Whether it is our own and has never been started: opening it would make it. */
  boolean isNew();

  /**
   * A server that somebody runs.
   *
   * @param url a JDBC URL, {@code jdbc:postgresql://host:port/database}; not checked before opening
   * @param user null to use the one of the URL, or else the name of the operating system's user
   * @param password null if the URL holds it, or the server asks for none
   */
  record Server(String url, @Nullable String user, @Nullable String password)
      implements DatabaseSettings {

    @Override
    public boolean isNew() {
      return false;
    }

    /** Without user and password, and without the URL, which may hold them. */
    @Override
    public String toString() {
      return "Server[" + ServerAddress.describe(url) + "]";
    }
  }

  /**
   * Our own server, started when needed, its data in the subfolder {@code postgres}.
   *
   * @param workFolder may be missing; it is created then
   */
  record Embedded(Path workFolder) implements DatabaseSettings {

    @Override
    public boolean isNew() {
      return !Files.exists(new ServerFolder(workFolder.resolve("postgres")).data());
    }
  }

  /**
   * The server that is named, else the embedded one. Blank values count as missing; a password is
   * taken to the letter.
   *
   * @param url as given on the command line, null if it was not
   */
  static DatabaseSettings from(
      @Nullable String url, Map<String, String> environment, Path workFolder) {
    String chosen = given(url) != null ? given(url) : given(environment.get(URL_VARIABLE));
    if (chosen == null) {
      return new Embedded(workFolder);
    }
    String password = environment.get(PASSWORD_VARIABLE);
    return new Server(
        chosen,
        given(environment.get(USER_VARIABLE)),
        password == null || password.isEmpty() ? null : password);
  }

  private static @Nullable String given(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
