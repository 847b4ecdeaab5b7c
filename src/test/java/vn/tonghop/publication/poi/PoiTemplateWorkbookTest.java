package vn.tonghop.publication.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.DefinitionReader;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.intake.IntakeItems;
import vn.tonghop.intake.Reading;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.SubmissionReader;
import vn.tonghop.intake.poi.PoiWorkbookSource;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.template.Template;
import vn.tonghop.template.TemplateColumn;

/** The template gives what districts need, and what they fill in is read without a question. */
class PoiTemplateWorkbookTest {

  private static final PlanDefinition PLAN = PlanDefinitions.of2021();

  @TempDir private Path folder = Path.of("");

  private static PlanDefinition plan(int year) throws DefinitionException {
    return DefinitionReader.read(Path.of("jobs", Integer.toString(year))).plan();
  }

  private static Template template(PlanDefinition plan, @Nullable String submitter) {
    return new Template(
        plan, submitter == null ? null : plan.submitter(submitter).orElseThrow(), 12);
  }

  private Reading read(FilledTemplate filled, PlanDefinition plan) throws IOException {
    Path file = folder.resolve("gui.xlsx"); // says nothing of who sent it
    filled.save(file);
    SubmissionFile submission = new SubmissionFile(1, "gui.xlsx", file);
    try (IntakeItems items =
        new SubmissionReader(new PoiWorkbookSource()).open(submission, plan)) {
      return Reading.of(items);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2018, 2021})
  void whatIsFilledInIsReadAsItWasTyped(int year) throws IOException, DefinitionException {
    PlanDefinition plan = plan(year);
    long unit = plan.appendix().unit().dong();
    String first = plan.programmes().get(0).name();
    String third = plan.programmes().get(2).name();
    try (FilledTemplate filled = new FilledTemplate(template(plan, "734"))) {
      filled
          .proposal(
              1, third, "Bình chọn sản phẩm", "Phòng Kinh tế và Hạ tầng", "Các cơ sở CNNT",
              "Tổ chức bình chọn", "20 sản phẩm", 3, 9, 200_000_000 / unit, 50_000_000 / unit, 0,
              "Quyết định số 1/QĐ-UBND\nThông tư số 2/TT-BTC")
          .proposal(
              2, first, "Tập huấn khởi sự doanh nghiệp", "Phòng Kinh tế và Hạ tầng", null,
              "Mở 02 lớp", "60 học viên", 5, 5, 120_000_000 / unit, null, null, null)
          .proposal(
              3, third, "Tham gia hội chợ", "Phòng Kinh tế và Hạ tầng", null, null, null, 10, 12,
              80_000_000 / unit, 20_000_000 / unit, 5_000_000 / unit, null);

      Reading reading = read(filled, plan);

      assertThat(reading.findings()).isEmpty();
      assertThat(reading.end().submitterCode()).isEqualTo("734");
      assertThat(reading.end().unit()).isEqualTo(plan.appendix().unit());
      assertThat(reading.proposals())
          .extracting(Proposal::name)
          .containsExactly(
              "Bình chọn sản phẩm", "Tập huấn khởi sự doanh nghiệp", "Tham gia hội chợ");
      assertThat(reading.proposals())
          .extracting(Proposal::funding)
          .containsExactly(
              Funding.ofDong(250_000_000, 200_000_000, 50_000_000, 0),
              Funding.ofDong(120_000_000, 120_000_000, 0, 0),
              Funding.ofDong(105_000_000, 80_000_000, 20_000_000, 5_000_000));
    }
  }
}
