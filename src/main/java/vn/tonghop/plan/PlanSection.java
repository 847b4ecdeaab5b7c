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

  /** How many items there are in it. */
  public long size() {
    return programmes.stream().mapToLong(programme -> programme.items().size()).sum();
  }

  /**
   * The items of a standalone section, which has one programme, as that has them; of another
   * section those right below it, which are none.
   */
  public List<PlanItem> ownItems() {
    return section.standalone() && !programmes.isEmpty() ? programmes.get(0).items() : List.of();
  }

  /** Whether its only item stands for it. */
  public boolean isSingleItem() {
    return section.standalone() && size() == 1;
  }

  /** Sum over the programmes, in đồng. */
  public Funding subtotal() {
    return programmes.stream().map(PlanProgramme::subtotal).reduce(Funding.ZERO, Funding::plus);
  }
}
