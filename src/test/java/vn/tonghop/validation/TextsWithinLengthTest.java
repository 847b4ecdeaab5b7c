package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.definition.TextLengths;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Proposals;

class TextsWithinLengthTest {

  private static final TextLengths MOST = TextLengths.DEFAULT;

  @Test
  void aTextMayBeAsLongAsItsLimit() {
    assertThat(check(ofLength(0))).isEmpty();
  }

  @Test
  void oneCharacterMoreIsTooLongInEveryField() {
    assertThat(check(ofLength(1)))
        .extracting(Finding::code)
        .containsOnly(FindingCode.TEXT_TOO_LONG);
    assertThat(check(ofLength(1)))
        .noneMatch(Finding::rejects)
        .extracting(finding -> finding.address().cell() + " " + finding.arguments())
        .containsExactly(
            "B12 [NAME, 401, 400]",
            "C12 [IMPLEMENTER, 301, 300]",
            "D12 [BENEFICIARY, 401, 400]",
            "E12 [OBJECTIVE, 901, 900]",
            "F12 [EXPECTED_RESULT, 601, 600]",
            "M12 [NOTE, 701, 700]");
  }

  /** A character beyond the basic plane is one, though Java stores two. */
  @Test
  void charactersAreCounted() {
    assertThat(check(proposal().named("𝑎".repeat(MOST.of(Field.NAME))))).isEmpty();
  }

  @Test
  void blankTextsAreShort() {
    assertThat(
            check(
                proposal()
                    .named(null)
                    .implementedBy(null)
                    .benefiting(null)
                    .meaning(null)
                    .expecting(null)
                    .noted(null)))
        .isEmpty();
  }

  private static Proposals ofLength(int beyond) {
    return proposal()
        .named("ữ".repeat(MOST.of(Field.NAME) + beyond))
        .implementedBy("ữ".repeat(MOST.of(Field.IMPLEMENTER) + beyond))
        .benefiting("ữ".repeat(MOST.of(Field.BENEFICIARY) + beyond))
        .meaning("ữ".repeat(MOST.of(Field.OBJECTIVE) + beyond))
        .expecting("ữ".repeat(MOST.of(Field.EXPECTED_RESULT) + beyond))
        .noted("ữ".repeat(MOST.of(Field.NOTE) + beyond));
  }

  private static List<Finding> check(Proposals proposal) {
    return new TextsWithinLength().check(proposal.build(), PlanDefinitions.of2021());
  }
}
