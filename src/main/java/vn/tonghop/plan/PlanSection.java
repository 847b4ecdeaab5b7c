package vn.tonghop.plan;

import java.util.List;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Section;

/**
 * A section with its programmes.
 *
 * @param programmes every programme of the section, in its order, those without items too
 */
public record PlanSection(Section section, List<PlanProgramme> programmes) {

  public PlanSection {
    programmes = List.copyOf(programmes);
  }

  /** Sum over the programmes, in đồng. */
  public Funding subtotal() {
    return programmes.stream().map(PlanProgramme::subtotal).reduce(Funding.ZERO, Funding::plus);
  }
}
