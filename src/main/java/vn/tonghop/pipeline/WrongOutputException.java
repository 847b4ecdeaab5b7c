package vn.tonghop.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.publication.PlanWorkbook;

/** The workbook that was written, read back, does not say what the plan says: a fault of ours. */
public final class WrongOutputException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> arguments;

  WrongOutputException(Path file, PlanWorkbook.Reading reading, ProvincialPlan plan) {
    this(
        file,
        reading.items(),
        reading.itemSum().total().grouped(),
        reading.total().total().grouped(),
        plan.items().count(),
        plan.total().total().grouped());
  }

  private WrongOutputException(Object... arguments) {
    super("the workbook does not say what the plan says: " + List.of(arguments));
    this.arguments = Stream.of(arguments).map(String::valueOf).toList();
  }

  /** The file; its items, their sum and the total that it states; items and total of the plan. */
  public List<String> arguments() {
    return arguments;
  }
}
