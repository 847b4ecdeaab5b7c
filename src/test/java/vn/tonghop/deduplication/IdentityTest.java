package vn.tonghop.deduplication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.proposal.Proposals;

class IdentityTest {

  private static final String USUAL = of(proposal());

  @Test
  void itIsSixtyFourHexadecimalDigits() {
    assertThat(USUAL).matches("[0-9a-f]{64}");
  }

  @Test
  void theSameSentByAnotherFromElsewhereIsTheSame() {
    assertThat(
            of(
                proposal()
                    .in(9, "lmhtx.xlsx", 13)
                    .sentBy("LMHTX")
                    .named("ỨNG DỤNG máy  CNC trong chế biến gỗ.")
                    .benefiting("Công ty TNHH Gỗ Tân Hoà")
                    .meaning(null)
                    .lasting(1, 12)
                    .noted("khác")))
        .isEqualTo(USUAL);
  }

  @Test
  void anotherNameBeneficiaryProgrammeOrAmountIsAnother() {
    List<Proposals> others =
        Arrays.asList(
            proposal().named("Ứng dụng máy CNC trong chế biến gò"),
            proposal().benefiting("Công ty TNHH Gỗ Tân Hóa"),
            proposal().benefiting(null),
            proposal().ofProgramme("3"),
            proposal().funded(350_000_001, 175_000_000, 175_000_000, 0),
            proposal().funded(350_000_000, 175_000_001, 174_999_999, 0),
            proposal().funded(350_000_000, 175_000_000, 174_999_999, 1),
            proposal().funded(0, 0, 0, 0),
            proposal().awaitingFunding());
    assertThat(others).extracting(IdentityTest::of).doesNotContain(USUAL).doesNotHaveDuplicates();
  }

  @Test
  void fieldsDoNotRunIntoOneAnother() {
    assertThat(of(proposal().named("máy").benefiting("gỗ A")))
        .isNotEqualTo(of(proposal().named("máy gỗ").benefiting("A")));
    assertThat(of(proposal().named("máy\ngỗ").benefiting("A")))
        .isNotEqualTo(of(proposal().named("máy").benefiting("gỗ\nA")));
  }

  /**
   * The appendix has no column for beneficiaries: two districts may each ask for the same training,
   * at the same price.
   */
  @Test
  void withoutABeneficiaryWhoCarriesItOutTellsThemApart() {
    Proposals here = proposal().benefiting(null).implementedBy("Phòng Kinh tế Biên Hòa");
    Proposals there = proposal().benefiting(null).implementedBy("Phòng Kinh tế Long Khánh");
    assertThat(of(here)).isNotEqualTo(of(there));
    assertThat(of(here))
        .isEqualTo(of(proposal().benefiting(null).implementedBy("Phòng kinh tế Biên Hoà")));
    assertThat(of(proposal().benefiting("A").implementedBy("B")))
        .isEqualTo(of(proposal().benefiting("A").implementedBy("C")))
        .isNotEqualTo(of(proposal().benefiting(null).implementedBy("A")));
  }

  private static String of(Proposals proposal) {
    return Identity.of(proposal.build());
  }
}
