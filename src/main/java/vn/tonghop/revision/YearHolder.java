package vn.tonghop.revision;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a year.
 *
 * @param host on which the process runs
 * @param pid of the process
 * @param started when the process started, so that another with the same number is not taken for
 *     it; null where the operating system does not tell
 * @param command what it was asked to do
 * @param since when it got hold of the year
 */
public record YearHolder(
    String host, long pid, @Nullable Instant started, String command, Instant since) {

  /** This process, on a host of this name. */
  public static YearHolder thisProcess(String host, String command, Instant since) {
    ProcessHandle process = ProcessHandle.current();
    return new YearHolder(
        host, process.pid(), process.info().startInstant().orElse(null), command, since);
  }

  /**
   * Whether the process still runs.
   *
   * @param here name of the host on which this is asked
   * @return empty when that cannot be told, since it runs, or ran, on another host
   */
  public Optional<Boolean> isAlive(String here) {
    if (!here.equals(host)) {
      return Optional.empty();
    }
    return Optional.of(ProcessHandle.of(pid).filter(this::startedAsThis).isPresent());
  }

  private boolean startedAsThis(ProcessHandle process) {
    return started == null || process.info().startInstant().filter(started::equals).isPresent();
  }
}
