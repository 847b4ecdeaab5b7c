package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.DefinitionReader;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingText;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.IntakeItems;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.SubmissionReader;
import vn.tonghop.intake.poi.PoiWorkbookSource;

class SampleRatesTest {
  @Test
  void show() throws Exception {
    for (String year : List.of("2018", "2021")) {
      PlanDefinition plan = DefinitionReader.read(Path.of("jobs", year)).plan();
      List<Path> files;
      try (Stream<Path> folder = Files.list(Path.of("sample-inputs", year))) {
        files = folder.sorted().toList();
      }
      Rules rules = new Rules(plan);
      System.out.println(rules.idle());
      for (Path f : files) {
        try (IntakeItems items = new SubmissionReader(new PoiWorkbookSource()).open(new SubmissionFile(1, f.getFileName().toString(), f), plan)) {
          for (IntakeItem item = items.next(); item != null; item = items.next()) {
            if (item instanceof IntakeItem.Row row && row.proposal() != null) {
              var p = row.proposal();
              System.out.println(f.getFileName() + " | " + p.name() + " | " + ContentSearch.of(p, plan).stream().map(r -> r.content()).toList() + " | " + ContentSearch.of(p, plan).stream().map(r -> StatedUnits.of(p, r.units())).toList());
              for (Finding x : rules.judge(p, false).findings()) System.out.println("     " + x.severity() + " " + FindingText.in(Locale.forLanguageTag("vi")).sentence(x));
            }
          }
        }
      }
    }
  }
}
