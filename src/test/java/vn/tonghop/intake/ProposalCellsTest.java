package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposal;

class ProposalCellsTest {

  @Test
  void cleansTextAndKeepsLinesWhereTheyMatter() {
    Proposal proposal =
        FakeWorkbook.standard()
            .programme1()
            .row(
                "1.1",
                " Tập huấn\u00A0 khởi sự\ndoanh nghiệp ",
                "Phòng\nKinh tế",
                "- Một\n- Hai\u200B",
                "Tháng 5",
                "T12",
                1,
                1,
                0,
                0,
                53)
            .read()
            .onlyProposal();

    assertThat(proposal.name()).isEqualTo("Tập huấn khởi sự doanh nghiệp");
    assertThat(proposal.implementer()).isEqualTo("Phòng Kinh tế");
    assertThat(proposal.objective()).isEqualTo("- Một\n- Hai");
    assertThat(proposal.startMonth()).isEqualTo(5);
    assertThat(proposal.endMonth()).isEqualTo(12);
    assertThat(proposal.note()).isEqualTo("53");
    assertThat(proposal.beneficiary()).as("the sheet has no such column").isNull();
  }

  @Test
  void keepsItsNumberWithoutWhatClosesIt() {
    assertThat(numbered("1.1.").number()).isEqualTo("1.1");
    assertThat(numbered("a)").number()).isEqualTo("a");
    assertThat(numbered(null).number()).isNull();
    assertThat(numbered("-").number()).isNull();
  }

  private static Proposal numbered(@Nullable String number) {
    return FakeWorkbook.standard().programme1().item(number, "Tập huấn", 1).read().onlyProposal();
  }

  @Test
  void knowsWhereItStands() {
    Proposal proposal =
        FakeWorkbook.standard().programme1().item("1.1", "Tập huấn", 1).read().onlyProposal();
    assertThat(proposal.origin()).isEqualTo(new Origin(7, 1, 7));
    assertThat(proposal.at(Field.TOTAL))
        .isEqualTo(new Address("731-bien-hoa.xlsx", "Đăng ký", 7, "G"));
  }

  @Test
  void passesMonthsOutsideTheYearOn() {
    Proposal proposal =
        FakeWorkbook.standard()
            .row("1.1", "Tập huấn", "Phòng Kinh tế", null, 0, 13, 1, 1)
            .read()
            .onlyProposal();
    assertThat(proposal.startMonth()).isZero();
    assertThat(proposal.endMonth()).isEqualTo(13);
  }

  @Test
  void namesMonthsItCannotRead() {
    Reading reading =
        FakeWorkbook.standard()
            .row("1", "Tập huấn", "Phòng Kinh tế", null, "Quý V", 5.5, 1, 1)
            .read();
    assertThat(reading.onlyProposal().startMonth()).isNull();
    assertThat(reading.findings())
        .extracting(Finding::code, found -> found.address().cell(), Finding::arguments)
        .containsExactly(
            tuple(FindingCode.MONTH_NOT_READABLE, "E6", List.of("START_MONTH", "Quý V")),
            tuple(FindingCode.MONTH_NOT_READABLE, "F6", List.of("END_MONTH", "5.5")));
  }

  @Test
  void namesErrorValuesInText() {
    Reading reading =
        FakeWorkbook.standard()
            .row(
                "1",
                new SheetCell.ErrorValue("#N/A"),
                "Phòng Kinh tế",
                new SheetCell.UnvaluedFormula("A1&B1"),
                5,
                new SheetCell.ErrorValue("#REF!"),
                1,
                1)
            .read();
    assertThat(reading.onlyProposal().name()).isNull();
    assertThat(reading.findings())
        .extracting(Finding::code, found -> found.address().cell())
        .containsExactly(
            tuple(FindingCode.CELL_ERROR_VALUE, "B6"),
            tuple(FindingCode.FORMULA_WITHOUT_VALUE, "D6"),
            tuple(FindingCode.CELL_ERROR_VALUE, "F6"));
  }
}
