package vn.tonghop.pipeline;

import org.springframework.batch.core.step.StepExecution;

/**
 * Marks, in the execution context that commits with the work itself, that the work is done. A JVM
 * that dies after that commit and before Spring Batch has noted the step as completed would
 * otherwise do it twice.
 */
final class DoneMark {

  private static final String KEY = "stage.done";

  private DoneMark() {}

  static boolean isSet(StepExecution stepExecution) {
    return stepExecution.getExecutionContext().containsKey(KEY);
  }

  static void set(StepExecution stepExecution) {
    stepExecution.getExecutionContext().put(KEY, true);
  }
}
