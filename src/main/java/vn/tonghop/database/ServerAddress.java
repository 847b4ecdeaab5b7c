package vn.tonghop.database;

import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import vn.tonghop.database.DatabaseUnavailableException.Reason;

/**
 * What may be shown of a JDBC URL: never its parameters, which may hold a password.
 *
 * @param host one name, or several with commas
 * @param user the one that the URL names, else null
 */
record ServerAddress(String host, String port, String database, @Nullable String user) {

  static ServerAddress of(String url) throws DatabaseUnavailableException {
    ServerAddress address = parse(url);
    if (address == null) {
      throw new DatabaseUnavailableException(Reason.URL_NOT_UNDERSTOOD, null);
    }
    return address;
  }

  /** The address, or three dots when the URL is not understood and so may hold anything. */
  static String describe(String url) {
    ServerAddress address = parse(url);
    return address == null ? "…" : address.toString();
  }

  private static @Nullable ServerAddress parse(String url) {
    Properties properties = Driver.parseURL(url, null);
    if (properties == null) {
      return null;
    }
    String host = text(PGProperty.PG_HOST, properties);
    String database = text(PGProperty.PG_DBNAME, properties);
    // user:password@host is libpq's way; to JDBC it is a strange host name, and no secret.
    if (host.contains("@") || database.contains("@")) {
      return null;
    }
    return new ServerAddress(
        host,
        text(PGProperty.PG_PORT, properties),
        database,
        PGProperty.USER.getOrNull(properties));
  }

  private static String text(PGProperty property, Properties properties) {
    String value = property.getOrDefault(properties);
    return value == null ? "" : value;
  }

  @Override
  public String toString() {
    return host + ":" + port + "/" + database;
  }
}
