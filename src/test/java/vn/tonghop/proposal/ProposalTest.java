package vn.tonghop.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProposalTest {

  @Test
  void aProposalKnowsTheCellOfEachField() {
    Proposal proposal =
        Proposals.proposal().inRow(14).withColumns(new Columns(Map.of(Field.TOTAL, "H"))).build();
    assertThat(proposal.at(Field.TOTAL).cell()).isEqualTo("H14");
    assertThat(proposal.at(Field.NOTE)).isEqualTo(proposal.address());
  }

  @Test
  void aProposalThatAwaitsItsFundingCountsAsNothing() {
    assertThat(Proposals.proposal().awaitingFunding().build().fundingOrZero())
        .isEqualTo(Funding.ZERO);
  }
}
