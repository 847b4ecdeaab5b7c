package vn.tonghop.database;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.database.DatabaseUnavailableException.Reason;

/** Says in plain words why a server could not be reached. */
final class ConnectionFailure {

  private final Connecting connecting;
  private final ServerAddress address;

  ConnectionFailure(Connecting connecting, ServerAddress address) {
    this.connecting = connecting;
    this.address = address;
  }

  DatabaseUnavailableException explain(SQLException e) {
    if (causedBy(e, UnknownHostException.class)) {
      return new DatabaseUnavailableException(Reason.HOST_UNKNOWN, e, address.host());
    }
    if (causedBy(e, SocketTimeoutException.class)) {
      return new DatabaseUnavailableException(Reason.NO_ANSWER, e, address);
    }
    if (causedBy(e, ConnectException.class)) {
      return new DatabaseUnavailableException(Reason.CONNECTION_REFUSED, e, address);
    }
    return explainState(e, state(e));
  }

  /** States of PostgreSQL's "Appendix A. Error Codes"; 08004 is the driver's for "no password". */
  private DatabaseUnavailableException explainState(SQLException e, String state) {
    return switch (state) {
      case "28P01", "28000", "08004" ->
          new DatabaseUnavailableException(Reason.LOGIN_REFUSED, e, user(), address, firstLine(e));
      case "3D000" ->
          new DatabaseUnavailableException(Reason.DATABASE_MISSING, e, address.database(), address);
      case "53300" -> new DatabaseUnavailableException(Reason.TOO_MANY_CONNECTIONS, e, address);
      // Without a cause that is known, it is the driver's for a login that took too long.
      case "08001" -> new DatabaseUnavailableException(Reason.NO_ANSWER, e, address);
      case "57P03" -> new DatabaseUnavailableException(Reason.SERVER_NOT_READY, e, address);
      default ->
          new DatabaseUnavailableException(Reason.CONNECTION_FAILED, e, address, firstLine(e));
    };
  }

  private String user() {
    @Nullable String user = connecting.user() != null ? connecting.user() : address.user();
    return user != null ? user : System.getProperty("user.name", "");
  }

  static String state(SQLException e) {
    return e.getSQLState() == null ? "" : e.getSQLState();
  }

  static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static boolean causedBy(Throwable e, Class<? extends Throwable> type) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }
}
