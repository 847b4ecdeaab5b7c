package vn.tonghop.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** One partition a submission: which there are, and the step that works on one of them. */
final class PerSubmission {

  private static final String NUMBER = "submission";

  private PerSubmission() {}

  /** A partition for each of the submissions with these numbers, the same after a restart. */
  static Partitioner partitioner(Supplier<List<Integer>> numbers) {
    return gridSize -> {
      Map<String, ExecutionContext> partitions = new HashMap<>();
      for (int number : numbers.get()) {
        ExecutionContext context = new ExecutionContext();
        context.putInt(NUMBER, number);
        partitions.put(Integer.toString(number), context);
      }
      return partitions;
    };
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
        int number = stepExecution.getExecutionContext().getInt(NUMBER);
        stepOfSubmission.apply(number).execute(stepExecution);
      }
    };
  }
}
