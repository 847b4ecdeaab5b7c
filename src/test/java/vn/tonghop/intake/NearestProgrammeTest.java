package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Proposal;

/** A programme that the plan does not have, but that is much like one of it. */
class NearestProgrammeTest {

  private static final String MEANT = "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT";

  private static Reading under(String programme) {
    return FakeWorkbook.standard().row("1", programme).item("1.1", "Tập huấn", 10).read();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chương trình nâng cao năng lực quản lí cho cơ sở CNTT",
        "Nâng cao năng lực quản lý cơ sở CNNT",
        "Chương trình nâng cao nâng lực quản lý các cơ sở CNNT"
      })
  void isNamedAtTheGroupRowAndNotTaken(String written) {
    Reading reading = under(written);
    assertThat(reading.findings())
        .extracting(Finding::code, found -> found.address().cell(), Finding::arguments)
        .containsExactly(tuple(FindingCode.PROGRAMME_NEARLY, "B6", List.of(written, MEANT, "1")));
    assertThat(reading.proposals()).extracting(Proposal::programmeCode).containsOnlyNulls();
  }

  @Test
  void isNamedInAColumnOfItsOwn() {
    Reading reading =
        new FakeWorkbook()
            .row("UBND thành phố Biên Hòa")
            .row("ĐVT: ngàn đồng")
            .row("TT", "Chương trình", "Tên đề án", "Tổng KP", "KPKC")
            .row("1", "1. Nâng cao năng lực quản lý cho cơ sở CNTT", "Tập huấn", 10, 10)
            .read();
    assertThat(reading.findings())
        .extracting(Finding::code, found -> found.address().cell())
        .containsExactly(tuple(FindingCode.PROGRAMME_NEARLY, "B4"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        MEANT,
        "Chương trình xúc tiến thương mại điện tử",
        "Phát triển làng nghề",
        "Xã Phú Lâm",
      })
  void isNotNamedWhereNoneIsNear(String written) {
    assertThat(under(written).findings()).isEmpty();
  }
}
