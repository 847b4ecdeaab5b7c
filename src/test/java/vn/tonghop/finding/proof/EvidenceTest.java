package vn.tonghop.finding.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.FindingCode;

/** What {@link SomeTests} shows is what it asserts, and not what it mentions. */
class EvidenceTest {

  private final Evidence evidence = new Evidence();

  EvidenceTest() throws IOException, URISyntaxException {
    Path compiled =
        Path.of(Objects.requireNonNull(SomeTests.class.getResource("SomeTests.class")).toURI());
    TestClass.read(compiled).tests().forEach(evidence::add);
  }

  @Test
  void aCodeIsRaisedWhereItIsAssertedToBeFound() {
    assertThat(evidence.raised())
        .isEqualTo(
            EnumSet.of(
                FindingCode.AMOUNT_NEGATIVE,
                FindingCode.MONTHS_OUT_OF_ORDER,
                FindingCode.BUDGET_EXCEEDED,
                FindingCode.FILE_EMPTY,
                FindingCode.MONTH_OUT_OF_YEAR,
                FindingCode.PROGRAMME_UNKNOWN));
  }

  @Test
  void aCodeIsSparedWhereItIsDeniedOrMissingInAListOfAll() {
    assertThat(evidence.spared())
        .contains(FindingCode.FILE_EMPTY, FindingCode.MONTHS_OUT_OF_ORDER)
        .isSubsetOf(evidence.raised());
    Evidence single = new Evidence();
    single.addList(EnumSet.of(FindingCode.AMOUNT_NEGATIVE));
    assertThat(single.spared()).isEmpty();
    single.addList(EnumSet.noneOf(FindingCode.class));
    assertThat(single.spared()).containsExactly(FindingCode.AMOUNT_NEGATIVE);
  }
}
