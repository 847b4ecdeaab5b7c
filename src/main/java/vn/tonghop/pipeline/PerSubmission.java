package vn.tonghop.pipeline;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * One partition a submission: which there are, and the step that works on one of them.
 *
 * <p>A partition is known by its name alone. Spring Batch saves the execution context of a new
 * partition after its step execution, in another transaction: a process that dies in between leaves
 * a partition whose context is empty for ever.
 */
final class PerSubmission {

  private static final char SEPARATOR = ':';

  private PerSubmission() {}

  /** A partition for each of the submissions with these numbers, the same after a restart. */
  static Partitioner partitioner(Supplier<List<Integer>> numbers) {
    return gridSize ->
        numbers.get().stream()
            .collect(Collectors.toMap(String::valueOf, number -> new ExecutionContext()));
  }

  /** A step that makes, for each partition, a step of its own with its own reader. */
  static Step worker(String name, IntFunction<Step> stepOfSubmission) {
    return new Step() {
      @Override
      public String getName() {
        return name;
      }

      @Override
      public void execute(StepExecution stepExecution) throws JobInterruptedException {
        Step step = stepOfSubmission.apply(number(stepExecution.getStepName()));
        NoteTransactions.ofSubmission(() -> step.execute(stepExecution));
      }
    };
  }

  /** The step that works on one submission is named so, by the splitter and here alike. */
  static String name(String stage, int number) {
    return stage + SEPARATOR + number;
  }

  private static int number(String stepName) {
    return Integer.parseInt(stepName.substring(stepName.lastIndexOf(SEPARATOR) + 1));
  }
}
