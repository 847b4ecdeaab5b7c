package vn.tonghop.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.intake.StatedTotal;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;

/**
 * Compares a total in words with what the đề án add up to. It may spell the total or any one of its
 * sources. Where the figures of the total are right, intake has said already that the words are
 * not.
 */
final class SpokenTotal {

  private SpokenTotal() {}

  /**
   * @param computed all đề án of the table
   * @param stated every total of the table
   */
  static Optional<Finding> compare(StatedTotal spoken, Funding computed, List<StatedTotal> stated) {
    Dong said = spoken.funding().total();
    boolean right =
        Stream.of(computed.total(), computed.provincial(), computed.beneficiary(), computed.other())
            .anyMatch(said::equals);
    return right || areFiguresRight(stated, computed)
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                FindingCode.WORDS_OF_OTHER_SUM,
                spoken.address().at(spoken.columns().of(Field.TOTAL)),
                said.grouped(),
                computed.total().grouped()));
  }

  private static boolean areFiguresRight(List<StatedTotal> stated, Funding computed) {
    return stated.stream()
        .filter(total -> total.scope() == StatedTotal.Scope.GRAND_TOTAL)
        .anyMatch(total -> StatedTotals.isRight(total, computed));
  }
}
