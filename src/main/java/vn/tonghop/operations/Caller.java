package vn.tonghop.operations;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import vn.tonghop.revision.YearHolder;

/**
 * Who asks for something, for the logs and for whoever finds the year taken.
 *
 * @param user as the operating system knows him
 * @param host on which this process runs
 * @param pid of this process
 */
public record Caller(String user, String host, long pid) {

  /** The caller of this process. */
  public static Caller current() {
    return new Caller(
        System.getProperty("user.name", "?"), localHostName(), ProcessHandle.current().pid());
  }

  String actor() {
    return user + "@" + host;
  }

  YearHolder holding(String command, Instant since) {
    return YearHolder.thisProcess(host, command, since);
  }

  private static String localHostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      // A host without a name in its own network still has a caller; its address will do.
      return InetAddress.getLoopbackAddress().getHostAddress();
    }
  }
}
