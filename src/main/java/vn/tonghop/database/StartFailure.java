package vn.tonghop.database;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.database.DatabaseUnavailableException.Reason;

/** Says in plain words why the embedded server did not start, from what its programs printed. */
record StartFailure(ServerFolder folder) {

  /** A full disk may keep the programs even from complaining. */
  private static final long ONE_LOG_SEGMENT = 16L << 20;

  private static final Pattern COMPLAINT = Pattern.compile("\\b(FATAL|PANIC|ERROR|error):.*");

  DatabaseUnavailableException explain(String text) {
    if (ServerFolder.saysDiskFull(text) || spaceLeft() < ONE_LOG_SEGMENT) {
      return new DatabaseUnavailableException(Reason.DISK_FULL, null, folder.root());
    }
    if (text.contains("cannot be run as root") || text.contains("\"root\" execution")) {
      return new DatabaseUnavailableException(Reason.ROOT_REFUSED, null);
    }
    return new DatabaseUnavailableException(
        Reason.START_FAILED, null, mostTelling(text), folder.log());
  }

  /** It started, and was gone when we wanted to connect. */
  DatabaseUnavailableException endedAtOnce() {
    return new DatabaseUnavailableException(
        Reason.START_FAILED, null, "server ended", folder.log());
  }

  static boolean isPortTaken(String text) {
    return text.contains("could not bind") || text.contains("could not create any TCP/IP sockets");
  }

  private long spaceLeft() {
    return folder.root().toFile().getUsableSpace();
  }

  /** The first complaint, without its time and process: later ones only follow from it. */
  private static String mostTelling(String text) {
    Matcher complaint = COMPLAINT.matcher(text);
    if (complaint.find()) {
      return complaint.group().strip();
    }
    return text.lines()
        .filter(line -> !line.isBlank())
        .reduce((earlier, later) -> later)
        .orElse("")
        .strip();
  }
}
