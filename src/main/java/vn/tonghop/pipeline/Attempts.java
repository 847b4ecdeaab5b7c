package vn.tonghop.pipeline;

import java.util.List;

/**
 * How often a revision was worked on, and how that ended.
 *
 * @param completed came to the end of the job
 * @param failed ended with a failure
 * @param stopped was asked to stop
 * @param cut never said how it ended: it was killed, or it still runs
 */
public record Attempts(int completed, int failed, int stopped, int cut) {

  /** From the exit codes of the executions: one that was killed never got to write its own. */
  static Attempts of(List<String> exitCodes) {
    int completed = count("COMPLETED", exitCodes);
    int failed = count("FAILED", exitCodes);
    int stopped = count("STOPPED", exitCodes);
    return new Attempts(
        completed, failed, stopped, exitCodes.size() - completed - failed - stopped);
  }

  private static int count(String code, List<String> exitCodes) {
    return (int) exitCodes.stream().filter(code::equals).count();
  }

  public int total() {
    return completed + failed + stopped + cut;
  }
}
