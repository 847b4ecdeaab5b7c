package vn.tonghop.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.IntakeItems;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.SubmissionReader;
import vn.tonghop.intake.poi.PoiWorkbookSource;
import vn.tonghop.proposal.Proposal;

/** The đề án of the sample workbooks of a year, in the order of their origin. */
public final class SampleProposals {

  private SampleProposals() {}

  public static List<Proposal> of(PlanDefinition definition) {
    SubmissionReader reader = new SubmissionReader(new PoiWorkbookSource());
    Path folder = Path.of("sample-inputs", Integer.toString(definition.year()));
    List<Proposal> proposals = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        SubmissionFile submission =
            new SubmissionFile(proposals.size() + 1, file.getFileName().toString(), file);
        try (IntakeItems items = reader.open(submission, definition)) {
          for (IntakeItem item = items.next(); item != null; item = items.next()) {
            if (item instanceof IntakeItem.Row row && row.proposal() != null) {
              proposals.add(row.proposal());
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return proposals;
  }
}
