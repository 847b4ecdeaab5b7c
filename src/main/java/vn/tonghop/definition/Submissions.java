package vn.tonghop.definition;

import java.time.LocalDate;

/**
 * Where workbooks arrive and until when.
 *
 * @param folder relative to the folder of plan.yml, or absolute
 * @param deadline last day on which a submission is in time
 */
public record Submissions(String folder, LocalDate deadline) {}
