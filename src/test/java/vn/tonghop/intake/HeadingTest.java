package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tonghop.intake.RowKind.HEADING;
import static vn.tonghop.intake.RowKind.ITEM;
import static vn.tonghop.intake.RowKind.TITLE;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

class HeadingTest {

  private static FakeWorkbook titled() {
    return new FakeWorkbook().row("UBND thành phố Biên Hòa").row("ĐVT: nghìn đồng");
  }

  @Test
  void readsTheTwoRowsOfTheAppendix() {
    Reading reading = FakeWorkbook.standard().programme1().item("1.1", "Tập huấn", 195_000).read();

    assertThat(reading.kinds().subList(0, 5))
        .containsExactly(TITLE, TITLE, TITLE, HEADING, HEADING);
    Proposal proposal = reading.onlyProposal();
    assertThat(proposal.columns().format())
        .isEqualTo(
            "NUMBER=A;NAME=B;IMPLEMENTER=C;OBJECTIVE=D;START_MONTH=E;END_MONTH=F;TOTAL=G;"
                + "PROVINCIAL_SHARE=H;BENEFICIARY_SHARE=I;OTHER_SHARE=J;NOTE=K");
    assertThat(proposal.startMonth()).isEqualTo(5);
    assertThat(proposal.endMonth()).isEqualTo(12);
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void readsTheCommonHeadingOfTotalAndOfWhich() {
    Reading reading =
        titled()
            .row("TT", "Nội dung đề án", "Đơn vị thực hiện", "Kinh phí", null, null)
            .row(null, null, null, "Tổng số", "Trong đó: Ngân sách tỉnh", "Vốn đối ứng")
            .row("1", "Tập huấn", "Phòng Kinh tế", 300_000, 200_000, 100_000)
            .row(null, "Tổng kinh phí", null, 300_000, 200_000, 100_000)
            .read();
    assertThat(reading.onlyProposal().funding())
        .isEqualTo(Funding.ofDong(300_000_000, 200_000_000, 100_000_000, 0));
    assertThat(reading.kinds().get(5)).isEqualTo(RowKind.TOTAL);
  }

  @Test
  void losesNoItemWhereTheHeadingComesAgainAtOnce() {
    Reading reading =
        titled()
            .row("TT", "Tên đề án", "Đơn vị thực hiện", "Tổng KP", "KPKC")
            .row("1.1", "Tập huấn", "Phòng Kinh tế", 195_000, 195_000)
            .row("TT", "Tên đề án", "Đơn vị thực hiện", "Tổng KP", "KPKC")
            .row("1.2", "Khảo sát", "Phòng Kinh tế", 50_000, 50_000)
            .read();
    assertThat(reading.kinds())
        .containsExactly(TITLE, TITLE, HEADING, RowKind.ITEM, HEADING, RowKind.ITEM);
  }

  @Test
  void readsASingleRowInAnyOrderWithColumnsItDoesNotKnow() {
    Reading reading =
        titled()
            .row("Ghi chú", "NS tỉnh", "Địa bàn", "TỔNG KINH PHÍ", "Tên đề án,\nnhiệm vụ", "STT")
            .row("QĐ 53", 100, "Xã A", 150, "Hội chợ", "1")
            .read();

    Proposal proposal = reading.onlyProposal();
    assertThat(proposal.name()).isEqualTo("Hội chợ");
    assertThat(proposal.note()).isEqualTo("QĐ 53");
    assertThat(proposal.funding()).isEqualTo(Funding.ofDong(150_000, 100_000, 0, 0));
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void readsThreeRowsAndCombinesGroupAndColumn() {
    Reading reading =
        titled()
            .row("TT", "Tên đề án", "Thời gian", null, "Kinh phí", null, null, null)
            .row(null, null, "bắt đầu", "kết thúc", "Tổng KP", "Trong đó", null, null)
            .row(null, null, null, null, null, "KPKC", "Đối ứng", "Nguồn khác")
            .row("1.1", "Hội chợ", 3, 4, 30, 10, 15, 5)
            .read();

    assertThat(reading.kinds()).containsExactly(TITLE, TITLE, HEADING, HEADING, HEADING, ITEM);
    assertThat(reading.onlyProposal().funding())
        .isEqualTo(Funding.ofDong(30_000, 10_000, 15_000, 5_000));
    assertThat(reading.onlyProposal().startMonth()).isEqualTo(3);
  }

  @Test
  void combinesAGroupWithAColumnThatSaysTooLittleAlone() {
    Reading reading =
        titled()
            .row("TT", "Tên đề án", "Đơn vị", null, "Tổng KP", "KPKC")
            .row(null, null, "thực hiện", "thụ hưởng", null, null)
            .row("1.1", "Hội chợ", "Phòng Kinh tế", "Cơ sở A", 10, 10)
            .read();

    assertThat(reading.onlyProposal().implementer()).isEqualTo("Phòng Kinh tế");
    assertThat(reading.onlyProposal().beneficiary()).isEqualTo("Cơ sở A");
  }

  @Test
  void countsColumnNumbersAndRemarksAsHeading() {
    Reading reading =
        FakeWorkbook.standard()
            .row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)=(8)+(9)", "(8)", "(9)", "(10)")
            .programme1()
            .item("1.1", "Tập huấn", 10)
            .read();
    assertThat(reading.kinds().subList(3, 7))
        .containsExactly(HEADING, HEADING, HEADING, RowKind.PROGRAMME);

    Reading remarks =
        new FakeWorkbook()
            .row("STT", "Tên đề án", "Bắt đầu", "Kết thúc", "Tổng KP", "KPKC")
            .row(null, null, "(tháng)", "(tháng)", "(triệu đồng)", "(triệu đồng)")
            .row(1, 2, 3, 4, 5, 6)
            .row("1.1", "Tập huấn", 5, 6, 1, 1)
            .read();
    assertThat(remarks.kinds()).containsExactly(HEADING, HEADING, HEADING, ITEM);
    assertThat(remarks.onlyProposal().funding())
        .isEqualTo(Funding.ofDong(1_000_000, 1_000_000, 0, 0));
  }

  @Test
  void knowsTheHeadingOfALaterPageAgain() {
    Reading reading =
        FakeWorkbook.standard()
            .programme1()
            .item("1.1", "Tập huấn", 10)
            .heading()
            .item("1.2", "Khảo sát", 20)
            .read();

    assertThat(reading.kinds().subList(5, 10))
        .containsExactly(RowKind.PROGRAMME, ITEM, HEADING, HEADING, ITEM);
    assertThat(reading.proposals()).extracting(Proposal::programmeCode).containsExactly("1", "1");
  }

  @Test
  void namesBothCellsOfAnAmbiguousColumn() {
    Reading reading =
        titled()
            .row("TT", "Tên đề án", "Tổng KP", "KPKC", "Tổng kinh phí")
            .row("1", "Tập huấn", 10, 10, 20)
            .read();

    assertThat(reading.findings())
        .containsExactly(
            Finding.of(
                FindingCode.COLUMN_AMBIGUOUS,
                new Address("731-bien-hoa.xlsx", "Đăng ký", 3, "E"),
                "TOTAL",
                "C3, E3"));
    assertThat(reading.end().findings()).hasSize(1);
  }

  @Test
  void missesRequiredColumns() {
    Reading reading =
        titled()
            .row("TT", "Đơn vị thực hiện", "Tổng KP", "Nguồn khác")
            .row("1.1", "Phòng Kinh tế", 10, 10)
            .read();

    assertThat(reading.end().findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(
            tuple(FindingCode.COLUMN_MISSING, List.of("NAME", "–")),
            tuple(FindingCode.COLUMN_MISSING, List.of("PROVINCIAL_SHARE", "–")));
  }

  @Test
  void findsNoTableWithoutMoney() {
    Reading reading =
        titled().row("TT", "Tên đề án", "Đơn vị thực hiện", "Ghi chú").row("1", "a", "b").read();

    assertThat(reading.kinds()).containsOnly(TITLE);
    assertThat(reading.codes()).containsExactly(FindingCode.TABLE_NOT_FOUND);
    assertThat(reading.end().rows()).isEqualTo(4);
  }

  @Test
  void readsEveryTableAndNotesSheetsWithoutOne() {
    Reading reading =
        new FakeWorkbook()
            .sheet("Bìa")
            .row("ĐĂNG KÝ KHUYẾN CÔNG")
            .sheet("Trống")
            .row()
            .sheet("Quý I")
            .row("ĐVT: triệu đồng")
            .heading()
            .item("1.1", "Tập huấn", 1)
            .sheet("Quý II")
            .row("ĐVT: đồng")
            .heading()
            .item("1.2", "Khảo sát", 2)
            .read();

    assertThat(reading.proposals())
        .extracting(proposal -> proposal.fundingOrZero().total().amount())
        .containsExactly(1_000_000L, 2L);
    assertThat(reading.end().findings())
        .containsExactly(
            Finding.of(
                FindingCode.SHEET_WITHOUT_TABLE, Address.ofSheet("731-bien-hoa.xlsx", "Bìa")));
    assertThat(reading.end().rows()).isEqualTo(reading.rows().size()).isEqualTo(10);
  }

  @Test
  void understandsHeadingsInNfd() {
    String name = Normalizer.normalize("Tên đề án", Normalizer.Form.NFD);
    Reading reading = titled().row("TT", name, "Tổng KP", "KPKC").row("1.1", "A", 1, 1).read();
    assertThat(reading.proposals()).hasSize(1);
  }
}
