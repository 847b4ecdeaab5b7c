package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Eligibility.Source;
import vn.tonghop.definition.Eligibility.UrbanPlace;
import vn.tonghop.proposal.BeneficiaryKind;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;

/** What a plan.yml says of texts, amounts and beneficiaries of single đề án. */
class FieldChecksTest {

  @Test
  void allOfItMayBeLeftOut() throws DefinitionException {
    FieldChecks fields = SmallPlan.valid().read().checks().fields();

    assertThat(fields.lengths()).isEqualTo(TextLengths.DEFAULT);
    assertThat(fields.eligibility()).isEqualTo(Eligibility.NONE);
    assertThat(fields.of("1")).isEqualTo(ProgrammeChecks.NONE);
    assertThat(fields.of("no such")).isEqualTo(ProgrammeChecks.NONE);
    assertThat(fields.of(null)).isEqualTo(ProgrammeChecks.NONE);
  }

  @Test
  void eachLengthIsOptional() throws DefinitionException {
    TextLengths lengths =
        plan("text-lengths:\n  expected-result: 1\n").read().checks().fields().lengths();

    assertThat(lengths.of(Field.EXPECTED_RESULT)).isEqualTo(1);
    assertThat(lengths.of(Field.NAME)).isEqualTo(TextLengths.DEFAULT.of(Field.NAME));
  }

  @Test
  void aLengthThatNoCellCanHave() {
    assertThat(plan("text-lengths:\n  name: 0\n  note: 32768\n  total: 5\n").complaint())
        .isEqualTo(
            """
            plan.yml, line 53: text-lengths.name must be a whole number from 1 to 32767, in digits \
            only and without quotes; found: 0
            plan.yml, line 54: text-lengths.note must be a whole number from 1 to 32767, in digits \
            only and without quotes; found: 32768
            plan.yml, line 55: unknown key "total" in text-lengths; expected one of: name, \
            implementer, beneficiary, objective, expected-result, note""");
  }

  @Test
  void aProgrammeHasBoundsOfItsOwnWithinThoseOfThePlan() throws DefinitionException {
    assertThat(programme("plausible: {largest: 50000000000}").of("1").plausible())
        .isEqualTo(Plausible.DEFAULT);
    assertThat(programme("plausible: {smallest: 2000000, largest: 2000000}").of("1").plausible())
        .isEqualTo(new Plausible(Dong.of(2_000_000), Dong.of(2_000_000)));
    assertThat(programme("plausible: {smallest: 3000000}").of("2").plausible()).isNull();
    assertThat(withProgramme("plausible: {smallest: 1999999}").complaint())
        .contains("sections[1].programmes[1].plausible.smallest", "2000000 to 50000000000");
    assertThat(withProgramme("plausible: {largest: 50000000001}").complaint())
        .contains("sections[1].programmes[1].plausible.largest", "2000000 to 50000000000");
    assertThat(withProgramme("plausible: {smallest: 9000000, largest: 8000000}").complaint())
        .contains("sections[1].programmes[1].plausible.smallest", "2000000 to 8000000");
  }

  @Test
  void aProgrammeSaysWhomItSupports() throws DefinitionException {
    assertThat(programme("beneficiaries: [cooperative-group, household]").of("1").beneficiaries())
        .isEqualTo(Set.of(BeneficiaryKind.COOPERATIVE_GROUP, BeneficiaryKind.HOUSEHOLD));
    assertThat(withProgramme("beneficiaries: []").complaint())
        .contains("sections[1].programmes[1].beneficiaries");
    assertThat(withProgramme("beneficiaries: [firm]").complaint())
        .contains("enterprise, cooperative, cooperative-group, household, establishment");
  }

  @Test
  void eligibilityIsReadWithItsDays() throws DefinitionException {
    Eligibility eligibility =
        plan(
                """
                eligibility:
                  sources:
                    - citation: Nghị định 45/2012/NĐ-CP, Điều 1
                      valid-to: 2025-08-26
                    - citation: Nghị định mới
                      valid-from: 2025-08-27
                  urban:
                    - name: thành phố Biên Hòa
                      class: I
                      submitter: "731"
                """)
            .read()
            .checks()
            .fields()
            .eligibility();

    LocalDate last = LocalDate.of(2025, 8, 26);
    assertThat(eligibility.sources())
        .containsExactly(
            new Source("Nghị định 45/2012/NĐ-CP, Điều 1", null, last),
            new Source("Nghị định mới", last.plusDays(1), null));
    assertThat(eligibility.citedOn(last)).isEqualTo("Nghị định 45/2012/NĐ-CP, Điều 1");
    assertThat(eligibility.citedOn(last.plusDays(1))).isEqualTo("Nghị định mới");
    assertThat(eligibility.urbanOn(last))
        .containsExactly(
            new UrbanPlace("thành phố Biên Hòa", List.of(), "I", "731", null, null));
  }

  @Test
  void eligibilityThatContradictsItself() {
    assertThat(plan("eligibility:\n  urban: []\n").complaint()).contains("\"sources\" is missing");
    assertThat(
            plan(
                    """
                    eligibility:
                      sources:
                        - citation: Nghị định
                          valid-from: 2021-01-02
                          valid-to: 2021-01-01
                      urban:
                        - name: thành phố Biên Hòa
                          aliases: [Thành phố Biên Hoà]
                          class: VI
                          submitter: "999"
                        - name: Thanh pho Bien Hoa
                          class: I
                    """)
                .failure()
                .problems())
        .extracting(Problem::line, Problem::kind)
        .containsExactly(
            tuple(54, ProblemKind.VALIDITY_ORDER),
            tuple(60, ProblemKind.NOT_ONE_OF),
            tuple(61, ProblemKind.NOT_ONE_OF),
            tuple(62, ProblemKind.ALREADY_TAKEN));
  }

  private static FieldChecks programme(String said) throws DefinitionException {
    return withProgramme(said).read().checks().fields();
  }

  private static SmallPlan withProgramme(String said) {
    String last = "        aliases: [Truyền nghề]\n";
    return SmallPlan.valid().with(last, last + "        " + said + "\n");
  }

  private static SmallPlan plan(String block) {
    return SmallPlan.ofPlan(SmallPlan.PLAN + block);
  }
}
