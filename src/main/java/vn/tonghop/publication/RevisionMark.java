package vn.tonghop.publication;

/**
 * Of which revision an output is, and whether that was published: nothing of one that was not may
 * pass for a plan.
 *
 * @param year of the plan
 * @param revision its number, from 1
 */
public record RevisionMark(int year, int revision, Standing standing) {

  /** What became of the revision. */
  public enum Standing {
    PUBLISHED,
    /** Something keeps it from being published. */
    BLOCKED
  }

  public boolean isPublished() {
    return standing == Standing.PUBLISHED;
  }
}
