package vn.tonghop.publication;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.pipeline.ProofParser;
import vn.tonghop.plan.LedgerLine.Tally;
import vn.tonghop.plan.PlanFigures;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.publication.proof.WorkbookProof;

/** What a database would say of the plan of a publication. */
public final class Figures {

  private Figures() {}

  /** The proof of the workbook that is written of it. */
  public static WorkbookProof proof(Publication publication) {
    return new WorkbookProof(
        publication.definition().sections(),
        of(publication),
        publication.ledger(),
        ProofParser.ofPlan());
  }

  public static PlanFigures of(Publication publication) {
    List<PlanFigures.Item> items =
        publication
            .plan()
            .items()
            .map(item -> new PlanFigures.Item(item.number(), item.proposal().fundingOrZero()))
            .toList();
    Map<String, Tally> byProgramme = new TreeMap<>();
    Map<String, Tally> bySubmitter = new TreeMap<>();
    publication
        .plan()
        .items()
        .forEach(
            item -> {
              Proposal proposal = item.proposal();
              Tally one = new Tally(1, proposal.fundingOrZero());
              byProgramme.merge(String.valueOf(proposal.programmeCode()), one, Tally::plus);
              bySubmitter.merge(String.valueOf(proposal.submitterCode()), one, Tally::plus);
            });
    return new PlanFigures(
        items, byProgramme, bySubmitter, new Tally(items.size(), publication.plan().total()));
  }
}
