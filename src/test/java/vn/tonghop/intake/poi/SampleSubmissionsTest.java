package vn.tonghop.intake.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.DefinitionReader;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.intake.IntakeItems;
import vn.tonghop.intake.Reading;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.SubmissionReader;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/** The samples are read as their README says, whatever their headings, units and order. */
class SampleSubmissionsTest {

  private static Map<String, Reading> read(String year) throws IOException, DefinitionException {
    PlanDefinition plan = DefinitionReader.read(Path.of("jobs", year)).plan();
    SubmissionReader reader = new SubmissionReader(new PoiWorkbookSource());
    Map<String, Reading> readings = new LinkedHashMap<>();
    List<Path> files;
    try (Stream<Path> folder = Files.list(Path.of("sample-inputs", year))) {
      files = folder.sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      SubmissionFile submission = new SubmissionFile(readings.size() + 1, name, file);
      try (IntakeItems items = reader.open(submission, plan)) {
        readings.put(name, Reading.of(items));
      }
    }
    return readings;
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018", "2021"})
  void areReadWithoutErrors(String year) throws IOException, DefinitionException {
    Map<String, Reading> readings = read(year);
    assertThat(readings).hasSizeGreaterThanOrEqualTo(14);
    readings.forEach(
        (name, reading) -> {
          assertThat(reading.errors()).as(name).isEmpty();
          assertThat(reading.end().submitterCode()).as(name).isNotNull();
          assertThat(reading.end().modified()).as(name).isNotNull();
          assertThat(reading.codes())
              .as(name)
              .isSubsetOf(FindingCode.NUMBER_AS_TEXT, FindingCode.SHEET_WITHOUT_TABLE);
          assertThat(reading.proposals())
              .as(name)
              .isNotEmpty()
              .allMatch(proposal -> proposal.programmeCode() != null);
        });
  }

  @Test
  void addUpToThePlanOf2018() throws IOException, DefinitionException {
    assertThat(sum(read("2018").values().stream()))
        .isEqualTo(Funding.ofDong(49_696_000_000L, 45_547_000_000L, 4_149_000_000L, 0));
  }

  @Test
  void addUpToThePlanOf2021WithoutWhatWasPlanted() throws IOException, DefinitionException {
    Map<String, Reading> readings = read("2021");
    readings.remove("732-long-khanh.xlsx"); // superseded by lần 2
    readings.remove("742-nhon-trach.xlsx"); // its total is not the sum of its sources
    Funding withDuplicate = sum(readings.values().stream());
    Funding duplicate = row(readings, "lmhtx-lien-minh-hop-tac-xa.xlsx", 13).fundingOrZero();

    assertThat(withDuplicate.minus(duplicate))
        .isEqualTo(Funding.ofDong(9_230_500_000L, 6_172_400_000L, 3_058_100_000L, 0));
  }

  @Test
  void sayWhichRoundTheyAre() throws IOException, DefinitionException {
    Map<String, Reading> readings = read("2021");
    assertThat(reading(readings, "732-long-khanh-lan-2.xlsx").end().edition().round()).isEqualTo(2);
    assertThat(reading(readings, "732-long-khanh.xlsx").end().edition().round()).isZero();
  }

  private static Funding sum(Stream<Reading> readings) {
    return readings
        .flatMap(reading -> reading.proposals().stream())
        .map(Proposal::fundingOrZero)
        .reduce(Funding.ZERO, Funding::plus);
  }

  private static Proposal row(Map<String, Reading> readings, String name, int row) {
    return reading(readings, name).proposals().stream()
        .filter(proposal -> proposal.origin().row() == row)
        .findFirst()
        .orElseThrow();
  }

  private static Reading reading(Map<String, Reading> readings, String name) {
    Reading reading = readings.get(name);
    if (reading == null) {
      throw new AssertionError(name + " is not among " + readings.keySet());
    }
    return reading;
  }
}
