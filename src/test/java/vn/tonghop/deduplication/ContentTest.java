package vn.tonghop.deduplication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Proposals;

class ContentTest {

  private static final String USUAL = Content.of(proposal().build());

  @Test
  void whereADeAnStandsAndHowItIsNumberedThereMakesNoDifference() {
    for (Proposals moved :
        List.of(
            proposal().in(7, "other.xlsx", 99),
            proposal().inSheet(3),
            proposal().numbered("9.9"),
            proposal().underGroup("Chương trình"),
            proposal().withColumns(Columns.NONE))) {
      assertThat(Content.of(moved.build())).isEqualTo(USUAL);
    }
  }

  @Test
  void anythingElseThatItSaysMakesAnother() {
    assertThat(
            List.of(
                    proposal().sentBy("LMHTX"),
                    proposal().ofProgramme("9"),
                    proposal().named("khác"),
                    proposal().implementedBy("khác"),
                    proposal().benefiting("khác"),
                    proposal().benefiting(null),
                    proposal().meaning("khác"),
                    proposal().expecting("khác"),
                    proposal().lasting(1, 2),
                    proposal().lasting(1, null),
                    proposal().lasting(null, 1),
                    proposal().funded(3, 1, 1, 1),
                    proposal().funded(3, 1, 0, 2),
                    proposal().awaitingFunding(),
                    proposal().noted("khác"))
                .stream()
                .map(one -> Content.of(one.build())))
        .doesNotContain(USUAL)
        .doesNotHaveDuplicates();
  }

  @Test
  void itIsKeptFromThisVersionToTheNext() {
    // Decisions are tied to it: another hash would have every one of them asked again.
    assertThat(Content.of(proposal().sentBy("731").named("a").awaitingFunding().build()))
        .isEqualTo("293966ea4af1d1bd068635fb7cfb3a871513e1d60d3e531dd93af86195a9df7a");
  }
}
