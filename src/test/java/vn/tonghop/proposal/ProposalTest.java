package vn.tonghop.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.stream.Stream;
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

  @Test
  void whatIsNoTextIsNotAskedForAsOne() {
    Proposal proposal = Proposals.proposal().named("Hội chợ").noted(null).build();
    assertThat(proposal.text(Field.NAME)).isEqualTo("Hội chợ");
    assertThat(proposal.text(Field.NUMBER)).isEqualTo("1.1");
    assertThat(proposal.text(Field.NOTE)).isNull();
    assertThatIllegalArgumentException().isThrownBy(() -> proposal.text(Field.TOTAL));
  }

  @Test
  void theFourAmountsAreMoney() {
    assertThat(Stream.of(Field.values()).filter(Field::isMoney))
        .containsExactlyInAnyOrder(
            Field.TOTAL, Field.PROVINCIAL_SHARE, Field.BENEFICIARY_SHARE, Field.OTHER_SHARE);
  }
}
