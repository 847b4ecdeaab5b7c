package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tonghop.intake.RowKind.BLANK;
import static vn.tonghop.intake.RowKind.ITEM;
import static vn.tonghop.intake.RowKind.NOTE;
import static vn.tonghop.intake.RowKind.PROGRAMME;
import static vn.tonghop.intake.RowKind.TOTAL;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Severity;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/** Rows of the appendix, whose cells are merged: TT in A, name in B, total in G, note in K. */
class MergedRowsTest {

  @Test
  void givesEachOfThreeItemsTheTextThatIsMergedOverThem() {
    Reading reading =
        FakeWorkbook.standard()
            .merged("C7:C9", "D7:D8", "E7:E9", "F7:F9", "K7:K9")
            .programme1()
            .row("1.1", "A", "Phòng Kinh tế", "Mục tiêu", 5, 12, 10, 10, 0, 0, "QĐ 53")
            .row("1.2", "B", null, null, null, null, 20, 20)
            .row("1.3", "C", null, null, null, null, 30, 30)
            .row(null, "Tổng cộng", null, null, null, null, 60, 60)
            .read();

    assertThat(reading.kindsBelowHeading()).containsExactly(PROGRAMME, ITEM, ITEM, ITEM, TOTAL);
    assertThat(reading.proposals())
        .extracting(
            Proposal::implementer,
            Proposal::objective,
            Proposal::startMonth,
            Proposal::endMonth,
            Proposal::note)
        .containsExactly(
            tuple("Phòng Kinh tế", "Mục tiêu", 5, 12, "QĐ 53"),
            tuple("Phòng Kinh tế", "Mục tiêu", 5, 12, "QĐ 53"),
            tuple("Phòng Kinh tế", null, 5, 12, "QĐ 53"));
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void countsAnAmountThatThreeItemsShareOnceAndRefusesAll() {
    Reading reading =
        FakeWorkbook.standard()
            .merged("G7:G9", "H7:H9")
            .programme1()
            .row("1.1", "A", "Phòng Kinh tế", null, 5, 12, 60, 60)
            .row("1.2", "B", "Phòng Kinh tế", null, 5, 12)
            .row("1.3", "C", "Phòng Kinh tế", null, 5, 12)
            .read();

    assertThat(found(reading))
        .containsExactly(
            merged("G7", "TOTAL", "G7:G9"),
            merged("H7", "PROVINCIAL_SHARE", "H7:H9"),
            merged("G8", "TOTAL", "G7:G9"),
            merged("H8", "PROVINCIAL_SHARE", "H7:H9"),
            merged("G9", "TOTAL", "G7:G9"),
            merged("H9", "PROVINCIAL_SHARE", "H7:H9"));
    assertThat(FindingCode.AMOUNT_MERGED.severity()).isEqualTo(Severity.ERROR);
    assertThat(reading.end().money()).isEqualTo(Funding.ofDong(60_000, 60_000, 0, 0));
    assertThat(reading.proposals()).extracting(Proposal::funding).doesNotContainNull();
  }

  @Test
  void refusesWhatSharesOnlyOneOfItsAmounts() {
    Reading reading =
        FakeWorkbook.standard()
            .merged("H7:H8")
            .programme1()
            .row("1.1", "A", "Phòng Kinh tế", null, 5, 12, 10, 30)
            .row("1.2", "B", "Phòng Kinh tế", null, 5, 12, 20)
            .read();
    assertThat(found(reading))
        .containsExactly(
            merged("H7", "PROVINCIAL_SHARE", "H7:H8"), merged("H8", "PROVINCIAL_SHARE", "H7:H8"));
    assertThat(reading.end().money()).isEqualTo(Funding.ofDong(30_000, 30_000, 0, 0));
  }

  @Test
  void refusesAnAmountThatIsMergedOverTwoColumns() {
    Reading reading =
        FakeWorkbook.standard()
            .merged("G7:H7")
            .programme1()
            .row("1.1", "A", "Phòng Kinh tế", null, 5, 12, 10)
            .read();
    assertThat(found(reading)).containsExactly(merged("G7", "TOTAL", "G7:H7"));
  }

  @Test
  void losesNoAmountOfItemsThatSayNothingElseThemselves() {
    Reading reading =
        FakeWorkbook.standard()
            .merged("C7:C9", "E7:E9", "F7:F9", "G7:G9", "H7:H9")
            .programme1()
            .row("1.1", "A", "Phòng Kinh tế", null, 5, 12, 60, 60)
            .row(null, "B")
            .row(null, "C")
            .read();
    assertThat(reading.kindsBelowHeading()).containsExactly(PROGRAMME, ITEM, ITEM, ITEM);
    assertThat(reading.errors()).hasSize(6);
  }

  @Test
  void readsOneProposalThatIsWrittenOverThreeRows() {
    Reading reading =
        FakeWorkbook.standard()
            .merged("A7:A9", "B7:B9", "E7:E9", "F7:F9", "G7:G9", "H7:H9")
            .programme1()
            .row("1.1", "A", "Phòng Kinh tế", "Mở lớp", 5, 12, 10, 10, 0, 0, "QĐ 53")
            .row(null, null, "thành phố", "Cấp chứng chỉ")
            .row(null, null, null, "Tổng kết", null, null, null, null, null, null, "QĐ 54")
            .item("1.2", "B", 20)
            .read();

    assertThat(reading.kindsBelowHeading()).containsExactly(PROGRAMME, ITEM, NOTE, NOTE, ITEM);
    assertThat(reading.proposals().get(0))
        .returns("Phòng Kinh tế thành phố", Proposal::implementer)
        .returns("Mở lớp\nCấp chứng chỉ\nTổng kết", Proposal::objective)
        .returns("QĐ 53\nQĐ 54", Proposal::note)
        .returns(Funding.ofDong(10_000, 10_000, 0, 0), Proposal::funding);
    assertThat(found(reading))
        .containsExactly(
            tuple(FindingCode.ROW_CONTINUES, "8", List.of("7")),
            tuple(FindingCode.ROW_CONTINUES, "9", List.of("7")));
    assertThat(FindingCode.ROW_CONTINUES.severity()).isEqualTo(Severity.NOTE);
  }

  @Test
  void keepsWhatTheFileStoresOfATextThatGoesOn() {
    Proposal proposal =
        FakeWorkbook.standard()
            .merged("A7:A8", "B7:B8", "E7:E8", "F7:F8", "G7:G8", "H7:H8")
            .programme1()
            .row("1.1", "A", "P", LegacyLetters.tcvn3("Đổi máy"), 5, 12, 10, 10, 0, 0, "QĐ 53")
            .row(null, null, null, LegacyLetters.vni("Mở lớp"), null, null, null, null, null, null)
            .read()
            .onlyProposal();

    assertThat(proposal.objective()).isEqualTo("Đổi máy\nMở lớp");
    assertThat(proposal.raw().texts()).containsExactly(entry(Field.OBJECTIVE, "§æi m¸y\nMôû lôùp"));
  }

  @Test
  void takesATallAmountForThatOfItsOnlyItem() {
    Reading reading =
        FakeWorkbook.standard()
            .merged("G7:G8", "H7:H8", "B7:B8")
            .programme1()
            .item("1.1", "A", 10)
            .row()
            .item("1.2", "B", 20)
            .read();
    assertThat(reading.kindsBelowHeading()).containsExactly(PROGRAMME, ITEM, BLANK, ITEM);
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void givesRowsWithMoneyOfTheirOwnTheNameTheyShare() {
    Reading reading =
        FakeWorkbook.standard()
            .merged("B7:B8")
            .programme1()
            .row("1.1", "A", "Phòng Kinh tế", null, 5, 12, 10, 10)
            .row("1.2", null, "TTKC", null, 5, 12, 20, 20)
            .read();
    assertThat(reading.proposals())
        .extracting(Proposal::name, Proposal::implementer)
        .containsExactly(tuple("A", "Phòng Kinh tế"), tuple("A", "TTKC"));
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void readsGroupRowsBesideATextThatIsMergedOverTheWholeTable() {
    Reading reading =
        FakeWorkbook.standard()
            .merged("C6:C11")
            .row("1", "Việc lạ", "Phòng Kinh tế")
            .row("1.1", "A", null, null, 5, 12, 10, 10)
            .row("2", "Chương trình ứng dụng máy móc thiết bị tiên tiến")
            .row("2.1", "B", null, null, 5, 12, 20, 20)
            .row("3", "Việc khác")
            .row("3.1", "C", null, null, 5, 12, 20, 20)
            .read();
    assertThat(reading.kindsBelowHeading())
        .containsExactly(ITEM, ITEM, PROGRAMME, ITEM, PROGRAMME, ITEM);
    assertThat(reading.proposals()).extracting(Proposal::implementer).containsOnly("Phòng Kinh tế");
  }

  @Test
  void readsCellsThatAreMergedWithAnEmptyColumn() {
    Reading reading =
        new FakeWorkbook()
            .merged("C5:D5", "E5:F5")
            .row("UBND thành phố Biên Hòa")
            .row("ĐVT: nghìn đồng")
            .row("TT", "Tên đề án", null, "Tổng KP", null, "KPKC")
            .row("1", "Hội chợ", null, 10, null, 10)
            .row("2", "Tập huấn", 20, null, 20, null)
            .read();
    assertThat(reading.end().money()).isEqualTo(Funding.ofDong(30_000, 30_000, 0, 0));
    assertThat(reading.findings()).isEmpty();
  }

  private static Tuple merged(String cell, String field, String range) {
    return tuple(FindingCode.AMOUNT_MERGED, cell, List.of(field, range));
  }

  private static List<Tuple> found(Reading reading) {
    return reading.findings().stream()
        .map(found -> tuple(found.code(), found.address().cell(), found.arguments()))
        .toList();
  }
}
