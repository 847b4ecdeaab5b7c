package vn.tonghop.audit;

import java.util.List;

/**
 * How the operations log says that a revision failed.
 *
 * @param stage name of the stage in which it happened, "null" when before the first
 * @param cause name of the kind of cause
 * @param details in words, one a line
 */
public record RecordedFailure(String stage, String cause, List<String> details) {}
