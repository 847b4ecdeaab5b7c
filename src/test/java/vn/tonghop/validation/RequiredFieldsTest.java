package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Proposals;

class RequiredFieldsTest {

  private static final PlanDefinition PLAN = PlanDefinitions.of2021();

  @Test
  void aProposalThatStatesEverythingIsFine() {
    assertThat(check(proposal())).isEmpty();
  }

  @Test
  void whatFinanceDoesNotPayFromMayBeBlank() {
    assertThat(check(proposal().benefiting(null).noted(null))).isEmpty();
  }

  @Test
  void everythingThatIsMissingIsNamedAtItsCell() {
    List<Finding> findings =
        check(
            proposal()
                .inRow(9)
                .named(null)
                .implementedBy(null)
                .lasting(null, null)
                .awaitingFunding());
    assertThat(findings)
        .extracting(Finding::code)
        .containsOnly(FindingCode.REQUIRED_FIELD_MISSING, FindingCode.MONEY_MISSING);
    assertThat(findings)
        .extracting(finding -> finding.arguments().get(0) + " " + finding.address().cell())
        .containsExactly(
            "NAME B9", "IMPLEMENTER C9", "START_MONTH G9", "END_MONTH H9", "I9, J9, K9, L9 I9");
  }

  @Test
  void aRowOfMereAmountsIsToldOnce() {
    Proposals amounts = mereAmounts();
    assertThat(check(amounts))
        .containsExactly(
            Finding.of(
                FindingCode.AMOUNTS_WITHOUT_NAME,
                new Address("731-bien-hoa.xlsx", "Đăng ký", 9, "B"),
                "350.000.000"));
    assertThat(check(mereAmounts().noted("Quyết định 53")))
        .extracting(Finding::code)
        .doesNotContain(FindingCode.AMOUNTS_WITHOUT_NAME);
    assertThat(check(mereAmounts().funded(0, 0, 0, 0)))
        .extracting(Finding::code)
        .contains(FindingCode.MONEY_ALL_ZERO)
        .doesNotContain(FindingCode.AMOUNTS_WITHOUT_NAME);
  }

  private static Proposals mereAmounts() {
    return proposal()
        .inRow(9)
        .named(null)
        .implementedBy(null)
        .benefiting(null)
        .meaning(null)
        .expecting(null)
        .lasting(null, null)
        .noted(null)
        .funded(350_000_000, 175_000_000, 175_000_000, 0);
  }

  @Test
  void oneMonthAloneIsNotEnough() {
    assertThat(check(proposal().lasting(4, null))).hasSize(1);
    assertThat(check(proposal().lasting(null, 11))).hasSize(1);
  }

  @Test
  void whereTheSheetHasNoSuchColumnTheRowIsNamed() {
    Columns columns = new Columns(Map.of(Field.NAME, "B"));
    assertThat(check(proposal().implementedBy(null).withColumns(columns)))
        .extracting(Finding::address)
        .containsExactly(Address.ofRow("731-bien-hoa.xlsx", "Đăng ký", 12));
  }

  @Test
  void aProgrammeThatAwaitsFundingNeedsNeitherMoneyNorImplementer() {
    assertThat(check(proposal().ofProgramme("7").implementedBy(null).awaitingFunding()))
        .containsExactly(
            Finding.of(
                FindingCode.FUNDING_AWAITED, new Address("731-bien-hoa.xlsx", "Đăng ký", 12, "I")))
        .noneMatch(Finding::rejects);
    assertThat(check(proposal().ofProgramme("7").named(null))).hasSize(1);
    assertThat(check(proposal().ofProgramme("7"))).isEmpty();
  }

  @Test
  void whatAwaitsItsFundingSaysWhyInItsNote() {
    assertThat(check(proposal().ofProgramme("7").awaitingFunding().noted(null)))
        .containsExactly(Finding.of(FindingCode.AWAITED_WITHOUT_REASON, at("M")))
        .noneMatch(Finding::rejects);
    assertThat(check(proposal().ofProgramme("7").funded(0, 0, 0, 0).noted(null)))
        .extracting(Finding::code)
        .containsExactly(FindingCode.ZERO_WHILE_AWAITED, FindingCode.AWAITED_WITHOUT_REASON);
    assertThat(check(proposal().ofProgramme("7").noted(null))).isEmpty();
  }

  /** So that whoever fills them in is not told of the next one by and by. */
  @Test
  void allCellsOfMoneyThatTheSheetHasAreNamedAtOnce() {
    Columns columns =
        new Columns(Map.of(Field.NAME, "B", Field.TOTAL, "F", Field.PROVINCIAL_SHARE, "G"));
    assertThat(check(proposal().awaitingFunding().withColumns(columns)))
        .containsExactly(Finding.of(FindingCode.MONEY_MISSING, at("F"), "F12, G12"))
        .allMatch(Finding::rejects);
  }

  @Test
  void whatCostsSomethingAsksTheProvinceForSome() {
    assertThat(check(proposal().funded(250, 0, 250, 0)))
        .containsExactly(Finding.of(FindingCode.PROVINCIAL_SHARE_MISSING, at("J"), "250"))
        .noneMatch(Finding::rejects);
    assertThat(check(proposal().funded(250, 0, 0, 250))).hasSize(1);
    assertThat(check(proposal().funded(250, 1, 249, 0))).isEmpty();
    assertThat(check(proposal().funded(250, 0, 0, 0))).isEmpty(); // see TotalIsSumOfSources
  }

  @Test
  void moneyIsNotAwaitedUnderAProgrammeThatThePlanDoesNotHave() {
    for (String unknown : new String[] {"70", null}) {
      assertThat(check(proposal().ofProgramme(unknown).awaitingFunding()))
          .extracting(Finding::code)
          .containsExactly(FindingCode.MONEY_MISSING);
    }
  }

  @Test
  void aColumnOfTheAppendixThatStaysBlankIsTold() {
    assertThat(check(proposal().meaning(null).expecting(null)))
        .containsExactly(
            Finding.of(FindingCode.FIELD_LEFT_BLANK, at("E"), "OBJECTIVE"),
            Finding.of(FindingCode.FIELD_LEFT_BLANK, at("F"), "EXPECTED_RESULT"))
        .noneMatch(Finding::rejects);
    assertThat(check(proposal().ofProgramme("7").awaitingFunding().meaning(null).expecting(null)))
        .extracting(Finding::code)
        .containsExactly(FindingCode.FUNDING_AWAITED);
  }

  @Test
  void amountsOfNothingAreNoMoney() {
    assertThat(check(proposal().funded(0, 0, 0, 0)))
        .containsExactly(Finding.of(FindingCode.MONEY_ALL_ZERO, at("I")))
        .allMatch(Finding::rejects);
    assertThat(check(proposal().funded(1, 1, 0, 0))).isEmpty();
    assertThat(check(proposal().funded(0, 0, 1, 0))).isEmpty();
  }

  /** Its cells are to stay blank; nobody is asked for money by the zeros. */
  @Test
  void amountsOfNothingWhereFundingIsAwaitedAreAWarning() {
    assertThat(check(proposal().ofProgramme("7").funded(0, 0, 0, 0)))
        .containsExactly(Finding.of(FindingCode.ZERO_WHILE_AWAITED, at("I")))
        .noneMatch(Finding::rejects);
    assertThat(check(proposal().ofProgramme("7").funded(1, 1, 0, 0))).isEmpty();
  }

  private static Address at(String column) {
    return new Address("731-bien-hoa.xlsx", "Đăng ký", 12, column);
  }

  private static List<Finding> check(Proposals proposal) {
    return new RequiredFields().check(proposal.build(), PLAN);
  }
}
