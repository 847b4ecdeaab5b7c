package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.definition.Rate;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.IntakeItems;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.SubmissionReader;
import vn.tonghop.intake.poi.PoiWorkbookSource;
import vn.tonghop.plan.Consolidation;
import vn.tonghop.proposal.Proposal;

/** What the rules about rates say of the samples: the plans that Đồng Nai published. */
class SampleRatesTest {

  @Test
  void nothingIsWrongWithThePlanOf2021() throws IOException {
    List<Proposal> proposals = proposals("2021");
    assertThat(findings(proposals, PlanDefinitions.of2021())).isEmpty();
    assertThat(contents(proposals, PlanDefinitions.of2021()))
        .containsOnly("machinery", "award-nation", "advisory", "fair")
        .hasSize(12 + 1 + 1 + 1);
  }

  /** The three clusters rest on a policy of the province, which its plan.yml says. */
  @Test
  void onlyTheClustersOf2018AreAboveACeiling() throws IOException {
    List<Proposal> proposals = proposals("2018");
    assertThat(findings(proposals, PlanDefinitions.of2018()))
        .allMatch(finding -> finding.code() == FindingCode.RATE_NOT_APPLIED)
        .extracting(finding -> finding.address().file(), finding -> finding.arguments().get(0))
        .containsExactly(
            tuple("736-dinh-quan.xlsx", "7.000.000.000"),
            tuple("739-cam-my.xlsx", "7.000.000.000"),
            tuple("742-nhon-trach.xlsx", "23.616.000.000"));
    assertThat(contents(proposals, PlanDefinitions.of2018()))
        .containsOnly(
            "machinery",
            "demonstration",
            "relocation",
            "cluster",
            "award-region",
            "advisory",
            "fair")
        .hasSize(7 + 1 + 1 + 3 + 1 + 1 + 1);
  }

  private static List<Finding> findings(List<Proposal> proposals, PlanDefinition plan) {
    List<Finding> findings = new ArrayList<>();
    for (Proposal proposal : proposals) {
      findings.addAll(new CeilingPerUnit().check(proposal, plan));
      findings.addAll(new ShareOfTotal().check(proposal, plan));
    }
    // Files that take each other's place and copies that count once are no second support.
    Set<String> notCounted = Set.of("732-long-khanh.xlsx", "lmhtx-lien-minh-hop-tac-xa.xlsx");
    List<Proposal> counted =
        proposals.stream()
            .filter(
                proposal -> !notCounted.contains(proposal.address().file()) || plan.year() == 2018)
            .toList();
    findings.addAll(new CeilingPerBeneficiary().check(new Consolidation(plan).of(counted), plan));
    return findings;
  }

  private static List<String> contents(List<Proposal> proposals, PlanDefinition plan) {
    return proposals.stream()
        .flatMap(proposal -> new Reading(proposal, plan).contents().stream())
        .map(Rate::content)
        .toList();
  }

  private static List<Proposal> proposals(String year) throws IOException {
    PlanDefinition plan = year.equals("2018") ? PlanDefinitions.of2018() : PlanDefinitions.of2021();
    List<Path> files;
    try (Stream<Path> folder = Files.list(Path.of("sample-inputs", year))) {
      files = folder.sorted().toList();
    }
    List<Proposal> proposals = new ArrayList<>();
    SubmissionReader reader = new SubmissionReader(new PoiWorkbookSource());
    for (int number = 1; number <= files.size(); number++) {
      Path file = files.get(number - 1);
      SubmissionFile submission = new SubmissionFile(number, file.getFileName().toString(), file);
      try (IntakeItems items = reader.open(submission, plan)) {
        for (IntakeItem item = items.next(); item != null; item = items.next()) {
          if (item instanceof IntakeItem.Row row && row.proposal() != null) {
            proposals.add(row.proposal());
          }
        }
      }
    }
    return proposals;
  }
}
