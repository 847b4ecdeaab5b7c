package vn.tonghop.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.publication.PlanWorkbook;

/** A file that is to be handed on does not hold what it must. */
public final class WrongOutputException extends IOException {

  private static final long serialVersionUID = 1L;

  /** In what it is wrong. */
  public enum Kind {
    /** It is not any more what was published: file. */
    PUBLISHED_FILE_ALTERED,
    /**
     * The workbook, read back, does not say what the plan says: file; its items, their sum and the
     * total that it states; items and total of the plan.
     */
    WORKBOOK_DIFFERS
  }

  private final Kind kind;
  private final transient List<String> arguments;

  private WrongOutputException(Kind kind, Object... arguments) {
    super(kind + " " + List.of(arguments));
    this.kind = kind;
    this.arguments = Stream.of(arguments).map(String::valueOf).toList();
  }

  static WrongOutputException altered(Path published) {
    return new WrongOutputException(Kind.PUBLISHED_FILE_ALTERED, published);
  }

  static WrongOutputException differs(
      Path file, PlanWorkbook.Reading reading, ProvincialPlan plan) {
    return new WrongOutputException(
        Kind.WORKBOOK_DIFFERS,
        file,
        reading.items(),
        reading.itemSum().total().grouped(),
        reading.total().total().grouped(),
        plan.items().count(),
        plan.total().total().grouped());
  }

  public Kind kind() {
    return kind;
  }

  /** What the sentence of its kind names. */
  public List<String> arguments() {
    return arguments;
  }
}
