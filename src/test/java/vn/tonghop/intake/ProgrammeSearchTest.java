package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Proposal;

/** Which programme a đề án belongs to, however its table says so. */
class ProgrammeSearchTest {

  private static final String PROGRAMME_1 = "Chương trình nâng cao năng lực quản lý cho cơ sở CNNT";
  private static final String PROGRAMME_3 =
      "Chương trình phát triển sản phẩm công nghiệp nông thôn tiêu biểu";

  private static FakeWorkbook withColumn() {
    return new FakeWorkbook()
        .row("UBND thành phố Biên Hòa")
        .row("ĐVT: nghìn đồng")
        .row("STT", "Thuộc chương trình", "Tên đề án", "Tổng KP", "KPKC");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PROGRAMME_3,
        "phát triển sản phẩm CNNT tiêu biểu",
        "3. Phát triển sản phẩm công nghiệp nông thôn tiêu biểu",
        "Chương trình 3",
        "3"
      })
  void believesTheColumn(String written) {
    Reading reading = withColumn().row("1", written, "Hội chợ", 30, 30).read();
    assertThat(reading.onlyProposal())
        .returns("3", Proposal::programmeCode)
        .returns(written, Proposal::programmeText);
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void passesOnWhatTheColumnSaysWhereThePlanDoesNotKnowIt() {
    Reading reading = withColumn().row("1", "Khởi nghiệp", "Hội chợ", 30, 30).read();
    assertThat(reading.onlyProposal())
        .returns(null, Proposal::programmeCode)
        .returns("Khởi nghiệp", Proposal::programmeText);
  }

  @Test
  void believesTheColumnBelowAGroupThatIsNoProgramme() {
    Reading reading =
        withColumn().row("A", null, "Xã Bình Minh").row("1", PROGRAMME_3, "Hội chợ", 30, 30).read();
    assertThat(reading.onlyProposal().programmeCode()).isEqualTo("3");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void refusesAColumnThatContradictsTheGroupRow() {
    Reading reading =
        withColumn()
            .row("1", null, PROGRAMME_1)
            .row("1.1", PROGRAMME_3, "Hội chợ", 30, 30)
            .row("1.2", PROGRAMME_1, "Tập huấn", 10, 10)
            .read();
    assertThat(found(reading))
        .containsExactly(
            tuple(FindingCode.PROGRAMME_CONTRADICTORY, "B5", List.of(PROGRAMME_3, PROGRAMME_1)));
    assertThat(reading.findings()).allMatch(Finding::rejects);
    assertThat(reading.proposals()).extracting(Proposal::programmeCode).containsExactly("3", "1");
  }

  @Test
  void refusesAColumnThatContradictsTheSection() {
    Reading reading =
        withColumn()
            .row("I", null, "Chương trình, đề án khuyến công")
            .row("1", "7", "Định mức", 30, 30)
            .row("2", "6", "Tư vấn", 30, 30)
            .read();
    assertThat(found(reading))
        .containsExactly(
            tuple(
                FindingCode.PROGRAMME_CONTRADICTORY,
                "B5",
                List.of("7", "Chương trình, đề án khuyến công")));
  }

  @Test
  void countsARowWithOnlyAProgrammeAsPrepared() {
    Reading reading =
        withColumn()
            .row("1", PROGRAMME_3, "Hội chợ", 30, 30)
            .row("2", PROGRAMME_3, null, null, null)
            .read();
    assertThat(reading.kindsBelowHeading()).containsExactly(RowKind.ITEM, RowKind.BLANK);
  }

  @Test
  void asksAboutANumberOfAnotherProgramme() {
    Reading reading =
        FakeWorkbook.standard()
            .programme1()
            .item("1.1", "Tập huấn", 10)
            .item("2.3", "Máy ép viên", 10)
            .item("3", "Khảo sát", 10)
            .read();
    assertThat(found(reading))
        .containsExactly(
            tuple(FindingCode.NUMBER_OF_OTHER_PROGRAMME, "A8", List.of("2.3", PROGRAMME_1)));
    assertThat(reading.proposals())
        .extracting(Proposal::programmeCode)
        .containsExactly("1", "1", "1");
  }

  @Test
  void letsDistrictsNumberTheirProgrammesTheirWay() {
    Reading reading =
        FakeWorkbook.standard()
            .row("1", "Chương trình tư vấn, trợ giúp cơ sở CNNT")
            .item("1.1", "Tư vấn A", 10)
            .item("6.2", "Tư vấn B", 10)
            .item(null, "Tư vấn C", 10)
            .item("2021-02-01", "Tư vấn D", 10)
            .row("II.1", "Chương trình phát triển sản phẩm CNNT tiêu biểu")
            .item("1.1", "Hội chợ", 10)
            .read();
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.proposals())
        .extracting(Proposal::programmeCode)
        .containsExactly("6", "6", "6", "6", "3");
  }

  @Test
  void asksAboutANameOfAnotherProgramme() {
    Reading reading =
        FakeWorkbook.standard()
            .programme1()
            .item("1.1", "Tư vấn, trợ giúp cơ sở CNNT tại xã Bình Minh", 10)
            .item("1.2", "Hội chợ (thuộc Chương trình phát triển sản phẩm CNNT tiêu biểu)", 10)
            .item("1.3", "Nâng cao năng lực quản lý cho cơ sở CNNT xã A", 10)
            .read();
    assertThat(reading.findings())
        .extracting(Finding::code, found -> found.address().cell())
        .containsExactly(
            tuple(FindingCode.NAME_OF_OTHER_PROGRAMME, "B7"),
            tuple(FindingCode.NAME_OF_OTHER_PROGRAMME, "B8"));
    assertThat(reading.proposals())
        .extracting(Proposal::programmeCode)
        .containsExactly("1", "1", "1");
  }

  @Test
  void fallsBackToNameAndNumberWhereNothingElseTells() {
    Reading reading =
        FakeWorkbook.standard()
            .item("1", "Tư vấn, trợ giúp cơ sở CNNT tại xã Bình Minh", 10)
            .item("3.1", "Hội chợ", 10)
            .item("9.1", "Việc khác", 10)
            .read();
    assertThat(found(reading))
        .containsExactly(
            tuple(
                FindingCode.PROGRAMME_ASSUMED,
                "B6",
                List.of(
                    "Chương trình tư vấn, trợ giúp cơ sở công nghiệp nông thôn",
                    "Tư vấn, trợ giúp cơ sở CNNT tại xã Bình Minh")),
            tuple(FindingCode.PROGRAMME_ASSUMED, "A7", List.of(PROGRAMME_3, "3.1")));
    assertThat(reading.proposals())
        .extracting(Proposal::programmeCode)
        .containsExactly("6", "3", null);
  }

  @Test
  void assumesNothingWhereNameAndNumberDisagree() {
    Reading reading =
        FakeWorkbook.standard().item("3.1", "Tư vấn, trợ giúp cơ sở CNNT tại xã A", 10).read();
    assertThat(reading.onlyProposal().programmeCode()).isNull();
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void readsItemsNumberedByProgrammeBelowTheirSection() {
    Reading reading =
        FakeWorkbook.standard()
            .row("I", "Chương trình, đề án khuyến công")
            .item("1.1", "Tập huấn", 10)
            .item("7.1", "Định mức", 10)
            .read();
    assertThat(reading.proposals()).extracting(Proposal::programmeCode).containsExactly("1", null);
  }

  private static List<Tuple> found(Reading reading) {
    return reading.findings().stream()
        .map(found -> tuple(found.code(), found.address().cell(), found.arguments()))
        .toList();
  }
}
