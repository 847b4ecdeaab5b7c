package vn.tonghop.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.intake.Sender;
import vn.tonghop.plan.LedgerLine;

/**
 * What a submitter is told of everything it has sent, or of that it has sent nothing.
 *
 * @param mark of which revision, and whether that is published
 * @param definition of the year
 * @param sender to whom it goes, and whether it has done what is asked of it
 * @param files in the order of their names
 * @param sum what became of all their rows and money; null where sums cannot be trusted
 * @param counts how many findings there are
 * @param findings sorted as people read them; of very many only the first
 * @param duplicates its đề án that were sent more than once, or may have been
 * @param unlisted how many groups of duplicates nobody looked at for this, since there are too many
 * @param idle rules that did not run
 */
public record Reply(
    RevisionMark mark,
    PlanDefinition definition,
    Sender sender,
    List<ReplyFile> files,
    @Nullable LedgerLine sum,
    FindingCounts counts,
    List<Finding> findings,
    List<Member> duplicates,
    int unlisted,
    List<IdleRule> idle) {

  /** More findings than these nobody follows; {@code findings.json} has them all. */
  public static final int MOST_LISTED = 2_000;

  /**
   * A đề án in its group.
   *
   * @param place in the group, from 0
   */
  public record Member(SettledGroup group, int place) {}

  public Reply {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
    duplicates = List.copyOf(duplicates);
    idle = List.copyOf(idle);
  }

  /** Until when it may send what it has corrected. */
  public LocalDate correctBy() {
    return definition.submissions().correctBy();
  }
}
