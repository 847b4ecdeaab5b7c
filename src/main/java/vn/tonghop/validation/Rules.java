package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Proposal;

/** All rules, applied to one proposal after the other. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new RequiredFields(),
          new TotalIsSumOfSources(),
          new MonthsWithinYear(),
          new KnownProgramme());

  private final PlanDefinition definition;

  public Rules(PlanDefinition definition) {
    this.definition = definition;
  }

  /**
   * Judges a proposal. Every rule is asked, so that a submitter learns all that is wrong at once.
   *
   * @param unreadable whether intake found an error in its row or its file
   */
  public Verdict judge(Proposal proposal, boolean unreadable) {
    List<Finding> findings = new ArrayList<>();
    List<String> rejectedBy = new ArrayList<>();
    if (unreadable) {
      rejectedBy.add("intake");
    }
    for (Rule rule : ALL) {
      List<Finding> found = rule.check(proposal, definition);
      findings.addAll(found);
      if (found.stream().anyMatch(Finding::rejects)) {
        rejectedBy.add(rule.name() + "/" + rule.version());
      }
    }
    Fate fate = rejectedBy.isEmpty() ? Fate.ACCEPTED : Fate.REJECTED;
    return new Verdict(proposal, fate, findings, rejectedBy);
  }
}
