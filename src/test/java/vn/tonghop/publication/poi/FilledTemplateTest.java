package vn.tonghop.publication.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.DefinitionReader;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.intake.IntakeItems;
import vn.tonghop.intake.Reading;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.SubmissionReader;
import vn.tonghop.intake.poi.PoiWorkbookSource;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.template.Template;
import vn.tonghop.validation.Rules;

/** What officers type into the template is what intake reads, and nothing is left to be asked. */
class FilledTemplateTest {

  private static final PlanDefinition PLAN = PlanDefinitions.of2021();
  private static final String WHO = "Phòng Kinh tế và Hạ tầng";

  @TempDir private Path folder = Path.of("");

  private static FilledTemplate blank(PlanDefinition plan, @Nullable String submitter)
      throws IOException {
    return new FilledTemplate(
        new Template(plan, submitter == null ? null : plan.submitter(submitter).orElseThrow(), 12));
  }

  private Reading read(FilledTemplate filled, PlanDefinition plan) throws IOException {
    String name = "bieu.xlsx"; // says nothing of who sent it
    Path file = folder.resolve(name);
    filled.save(file);
    SubmissionReader reader = new SubmissionReader(new PoiWorkbookSource());
    try (IntakeItems items = reader.open(new SubmissionFile(1, name, file), plan)) {
      return Reading.of(items);
    }
  }

  private static String programme(PlanDefinition plan, int index) {
    return plan.programmes().get(index).name();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018", "2021"})
  void isReadAsItWasTyped(String year) throws IOException, DefinitionException {
    PlanDefinition plan = DefinitionReader.read(Path.of("jobs", year)).plan();
    long unit = plan.appendix().unit().dong();
    try (FilledTemplate filled = blank(plan, "734")) {
      filled.proposal(
          1,
          programme(plan, 2),
          "Bình chọn sản phẩm",
          WHO,
          "Các cơ sở CNNT",
          "Tổ chức bình chọn",
          "20 sản phẩm",
          3,
          9,
          200_000_000 / unit,
          50_000_000 / unit,
          0,
          "Quyết định số 1/QĐ-UBND\nThông tư số 2/TT-BTC");
      filled.proposal(
          2, programme(plan, 0), "Tập huấn", WHO, "", "", "", 5, 5, 7_000_000 / unit, 0, 0, "");
      filled.proposal(
          4, programme(plan, 2), "Hội chợ", WHO, "", "", "", 10, 12, "", 9_000_000 / unit, "", "");

      Reading reading = read(filled, plan);

      assertThat(reading.findings()).isEmpty();
      assertThat(reading.end().submitterCode()).isEqualTo("734");
      assertThat(reading.end().unit()).isEqualTo(plan.appendix().unit());
      assertThat(reading.end().money())
          .isEqualTo(Funding.ofDong(266_000_000, 207_000_000, 59_000_000, 0));
      List<Proposal> proposals = reading.proposals();
      Rules rules = new Rules(plan);
      assertThat(proposals)
          .extracting(Proposal::name)
          .containsExactly("Bình chọn sản phẩm", "Tập huấn", "Hội chợ");
      assertThat(proposals)
          .extracting(Proposal::funding)
          .containsExactly(
              Funding.ofDong(250_000_000, 200_000_000, 50_000_000, 0),
              Funding.ofDong(7_000_000, 7_000_000, 0, 0),
              Funding.ofDong(9_000_000, 0, 9_000_000, 0));
      assertThat(proposals).extracting(Proposal::programmeCode).containsExactly("3", "1", "3");
      assertThat(proposals)
          .allMatch(proposal -> rules.judge(proposal, false).fate() == Fate.ACCEPTED);
      assertThat(proposals).extracting(Proposal::startMonth).containsExactly(3, 5, 10);
      assertThat(proposals).extracting(Proposal::endMonth).containsExactly(9, 5, 12);
      Proposal first = proposals.get(0);
      assertThat(first.implementer()).isEqualTo(WHO);
      assertThat(first.beneficiary()).isEqualTo("Các cơ sở CNNT");
      assertThat(first.objective()).isEqualTo("Tổ chức bình chọn");
      assertThat(first.expectedResult()).isEqualTo("20 sản phẩm");
      assertThat(first.note()).isEqualTo("Quyết định số 1/QĐ-UBND\nThông tư số 2/TT-BTC");
    }
  }

  @Test
  void hasRoomToTheLastRow() throws IOException {
    try (FilledTemplate filled = blank(PLAN, "734")) {
      for (int number = 1; number <= 12; number++) {
        filled.proposal(
            number,
            programme(PLAN, number % 7),
            "Đề án " + number,
            WHO,
            "",
            "",
            "",
            1,
            12,
            number * 10_000,
            0,
            0,
            "");
      }

      Reading reading = read(filled, PLAN);

      assertThat(reading.findings()).isEmpty();
      assertThat(reading.proposals())
          .extracting(Proposal::programmeCode)
          .containsExactly("2", "3", "4", "5", "6", "7", "1", "2", "3", "4", "5", "6");
      assertThat(reading.end().money().total().amount()).isEqualTo(780_000_000);
    }
  }

  @Test
  void isOfWhomeverItsLetterheadWasMadeToName() throws IOException {
    try (FilledTemplate filled = blank(PLAN, null)) {
      filled.type(0, 0, "UBND huyện Tân Phú").type(1, 0, "PHÒNG KINH TẾ VÀ HẠ TẦNG");
      filled.type(4, 0, "Lần 2");

      Reading reading = read(filled, PLAN);

      assertThat(reading.findings()).isEmpty();
      assertThat(reading.proposals()).isEmpty();
      assertThat(reading.end().submitterCode()).isEqualTo("734");
      assertThat(reading.end().edition().round()).isEqualTo(2);
    }
  }

  @Test
  void isOfNobodyAsLongAsNobodyWasChosen() throws IOException {
    try (FilledTemplate filled = blank(PLAN, null)) {
      Reading reading = read(filled, PLAN);

      assertThat(reading.codes()).containsExactly(FindingCode.SUBMITTER_UNKNOWN);
      assertThat(reading.findings().get(0).arguments())
          .containsExactly("(Bấm vào đây để chọn đơn vị gửi)");
    }
  }

  @Test
  void asksForNoMoneyWhereNoneIsDecidedYet() throws IOException {
    try (FilledTemplate filled = blank(PLAN, "TTKC")) {
      filled.proposal(
          1,
          programme(PLAN, 6),
          "Xây dựng định mức",
          WHO,
          "",
          "",
          "",
          1,
          12,
          "",
          "",
          "",
          "Chờ bố trí");

      Reading reading = read(filled, PLAN);

      assertThat(reading.findings()).isEmpty();
      Proposal proposal = reading.proposals().get(0);
      assertThat(proposal.funding()).isNull();
      assertThat(new Rules(PLAN).judge(proposal, false).findings())
          .extracting(Finding::code)
          .containsExactly(FindingCode.FUNDING_AWAITED);
    }
  }
}
