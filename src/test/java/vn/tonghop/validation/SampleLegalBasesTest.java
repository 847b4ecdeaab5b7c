package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.SubmissionReader;
import vn.tonghop.intake.poi.PoiWorkbookSource;

/** The real texts of two plans: no false alarm, and the one slip that the province made itself. */
class SampleLegalBasesTest {

  private static final Set<FindingCode> CODES =
      Set.of(
          FindingCode.LEGAL_BASIS_REPLACED,
          FindingCode.LEGAL_BASIS_EXPIRED,
          FindingCode.LEGAL_BASIS_NOT_IN_FORCE_YET,
          FindingCode.LEGAL_BASIS_UNKNOWN,
          FindingCode.LEGAL_BASIS_MISPRINTED,
          FindingCode.LEGAL_BASIS_DATE_DIFFERS,
          FindingCode.LEGAL_BASIS_CONTRADICTORY,
          FindingCode.LEGAL_BASIS_MISSING,
          FindingCode.LEGAL_BASIS_AMENDED,
          FindingCode.YEAR_IN_NAME_DIFFERS,
          FindingCode.YEAR_IN_TEXT_DIFFERS);

  @Test
  void of2021OnlyItem34SpeaksOfAnotherYear() throws IOException {
    PlanDefinition plan = PlanDefinitions.of2021();
    assertThat(new Rules(plan).idle()).noneMatch(idle -> idle.rule() == RuleName.LEGAL_BASES);
    assertThat(found("2021", plan))
        .containsExactly(
            Finding.of(
                FindingCode.YEAR_IN_NAME_DIFFERS,
                new Address("ttkc-trung-tam-khuyen-cong.xlsx", "Kế hoạch 2021", 16, "B"),
                "NAME",
                "năm 2020",
                "2021"));
  }

  @Test
  void of2018NothingIsToBeSaid() throws IOException {
    assertThat(found("2018", PlanDefinitions.of2018())).isEmpty();
  }

  private static List<Finding> found(String year, PlanDefinition plan) throws IOException {
    SubmissionCheck check =
        new SubmissionCheck(new SubmissionReader(new PoiWorkbookSource()), plan);
    try (Stream<Path> files = Files.list(Path.of("sample-inputs", year))) {
      return files
          .sorted()
          .flatMap(file -> checked(check, file).findings().stream())
          .filter(finding -> CODES.contains(finding.code()))
          .toList();
    }
  }

  private static CheckedSubmission checked(SubmissionCheck check, Path file) {
    try {
      return check.check(new SubmissionFile(1, file.getFileName().toString(), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
