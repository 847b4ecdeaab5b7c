package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Severity;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.RawTexts;

/** What a workbook in legacy fonts comes to. */
class LegacyWorkbookTest {

  private static SheetCell in(String font, String text) {
    return new SheetCell.Text(text, List.of(new FontRun(0, font)));
  }

  @Test
  void headingUnitAndSenderAreRecognised() {
    Reading reading =
        new FakeWorkbook()
            .named("dang-ky.xlsx")
            .row(in(".VnTimeH", "UBND thµnh phè Biªn Hßa"))
            .row(LegacyLetters.tcvn3("ĐVT: triệu đồng"))
            .row(
                "TT",
                LegacyLetters.tcvn3("Tên đề án"),
                LegacyLetters.tcvn3("Đơn vị thực hiện"),
                LegacyLetters.tcvn3("Tổng KP thực hiện"),
                LegacyLetters.tcvn3("KPKC ĐP (nguồn KC tỉnh)"),
                in(".VnTime", "Ghi chó"))
            .row("1", LegacyLetters.tcvn3("Tập huấn"), LegacyLetters.tcvn3("Phòng Kinh tế"), 5, 5)
            .read();

    assertThat(reading.end().submitterCode()).isEqualTo("731");
    Proposal proposal = reading.onlyProposal();
    assertThat(proposal.name()).isEqualTo("Tập huấn");
    assertThat(proposal.implementer()).isEqualTo("Phòng Kinh tế");
    assertThat(proposal.fundingOrZero().total().amount()).isEqualTo(5_000_000);
    assertThat(proposal.columns().of(Field.NOTE)).isEqualTo("F");
  }

  @Test
  void everyConversionIsNotedWhereItHappened() {
    Reading reading =
        FakeWorkbook.standard()
            .programme1()
            .row("1.1", LegacyLetters.vni("Tập huấn"), "Phòng Kinh tế", null, 5, 12, 9, 9, 0, 0)
            .row(in(".VnTime", "Ghi chó: sè liÖu t¹m tÝnh"))
            .read();

    List<Finding> notes =
        reading.findings().stream()
            .filter(found -> found.code() == FindingCode.TEXT_CONVERTED)
            .toList();
    assertThat(notes).extracting(found -> found.address().cell()).containsExactly("B7", "A8");
    assertThat(notes).allMatch(found -> found.severity() == Severity.NOTE);
    assertThat(notes.get(0).arguments()).containsExactly("VNI", "Taäp huaán", "Tập huấn");
    assertThat(notes.get(1).arguments())
        .containsExactly("TCVN3", "Ghi chó: sè liÖu t¹m tÝnh", "Ghi chú: số liệu tạm tính");
    assertThat(reading.codes()).containsOnly(FindingCode.TEXT_CONVERTED);
  }

  @Test
  void anAmountInALegacyFontProvesTheNotationOfItsSheet() {
    Reading reading =
        FakeWorkbook.standard()
            .programme1()
            .item("1.1", "Tập huấn", "1.500")
            .item("1.2", "Khảo sát", in(".VnTime", "1,058.4 ngh×n"))
            .read();

    assertThat(reading.proposals())
        .extracting(proposal -> proposal.fundingOrZero().total().amount())
        .containsExactly(1_500L, 1_058_400L);
  }

  @Test
  void longTextsAreShortenedInTheNoteAndWholeInTheProposal() {
    String name = "Hỗ trợ " + "máy móc ".repeat(20);
    SheetCell.Text written = LegacyLetters.tcvn3(name);
    Reading reading = FakeWorkbook.standard().programme1().row("1.1", written, "P", 9, 5).read();

    assertThat(reading.onlyProposal().raw().of(Field.NAME)).isEqualTo(written.text());
    Finding note = reading.findings().get(0);
    assertThat(note.arguments().get(1)).hasSize(81).endsWith("…");
    assertThat(note.arguments().get(2)).isEqualTo(name.substring(0, 80) + "…");
  }

  @Test
  void whatCouldNotBeConvertedOrToldIsAWarning() {
    Reading reading =
        FakeWorkbook.standard()
            .programme1()
            .row("1.1", in(".VnTime", "Ghi chó"), "P", null, 5, 12, 9, 9, 0, 0)
            .row("1.2", in(".VnTime", "M¸y Ð \u00ff"), "P", null, 5, 12, 9, 9, 0, 0)
            .read();

    assertThat(reading.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.TEXT_ENCODING_DOUBTFUL, FindingCode.TEXT_NOT_CONVERTIBLE);
    assertThat(reading.findings().get(0).arguments())
        .containsExactly("TCVN3", "Ghi chó", "Ghi chú");
    assertThat(reading.findings().get(1).arguments())
        .containsExactly("TCVN3", "M¸y Ð \u00ff", "Máy é \u00ff", "\u00ff");
    assertThat(reading.findings()).allMatch(found -> found.severity() == Severity.WARNING);
    assertThat(reading.proposals())
        .extracting(Proposal::name)
        .containsExactly("Ghi chó", "Máy é ÿ");
  }

  @Test
  void theRawTextIsKeptBesideTheCleanOne() {
    Proposal proposal =
        FakeWorkbook.standard()
            .programme1()
            .row(
                "1.1",
                in(".VnTime", "TËp huÊn\nkhëi sù"),
                "Phòng\u00a0Kinh  tế",
                "- Mục tiêu",
                5,
                12,
                9,
                9,
                0,
                0,
                " Ghi chu\u0301 ")
            .read()
            .onlyProposal();

    assertThat(proposal.name()).isEqualTo("Tập huấn khởi sự");
    assertThat(proposal.raw().of(Field.NAME)).isEqualTo("TËp huÊn\nkhëi sù");
    assertThat(proposal.raw().of(Field.IMPLEMENTER)).isEqualTo("Phòng\u00a0Kinh  tế");
    assertThat(proposal.raw().of(Field.OBJECTIVE)).isNull();
    assertThat(proposal.raw().of(Field.NOTE)).isEqualTo(" Ghi chu\u0301 ");
  }

  @Test
  void nothingRawIsKeptOfWhatWasTakenOverAsItIs() {
    assertThat(FakeWorkbook.standard().item("1.1", "Tập huấn", 9).read().onlyProposal().raw())
        .isEqualTo(RawTexts.NONE);
  }
}
