package vn.tonghop.intake.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.DefinitionReader;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.intake.FontRun;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.IntakeItems;
import vn.tonghop.intake.LegacyLetters;
import vn.tonghop.intake.Reading;
import vn.tonghop.intake.Retyped;
import vn.tonghop.intake.SheetCell;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.SubmissionReader;
import vn.tonghop.intake.WorkbookSource;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.Proposals;

/** The samples read the same when they are typed in fonts of the nineties. */
class LegacySamplesTest {

  private static final WorkbookSource TODAY = new PoiWorkbookSource();

  static Stream<Function<SheetCell.Text, SheetCell.Text>> encodings() {
    return Stream.of(
        text -> LegacyLetters.tcvn3(text.text()),
        text -> LegacyLetters.vni(text.text()),
        text -> new SheetCell.Text(text.text(), List.of(new FontRun(0, ".VnTime"))),
        text -> new SheetCell.Text(text.text(), List.of(new FontRun(0, "VNI-Times"))));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void readTheSame(Function<SheetCell.Text, SheetCell.Text> encoding)
      throws IOException, DefinitionException {
    for (String year : List.of("2018", "2021")) {
      PlanDefinition plan = DefinitionReader.read(Path.of("jobs", year)).plan();
      try (Stream<Path> files = Files.list(Path.of("sample-inputs", year))) {
        for (Path file : files.sorted().toList()) {
          Reading today = read(TODAY, file, plan);
          Reading retyped = read(new Retyped(TODAY, encoding), file, plan);
          assertThat(withoutRaw(retyped)).as(file.toString()).isEqualTo(withoutRaw(today));
          assertThat(retyped.end()).as(file.toString()).isEqualTo(today.end());
        }
      }
    }
  }

  private static Reading read(WorkbookSource source, Path file, PlanDefinition plan)
      throws IOException {
    SubmissionFile submission = new SubmissionFile(1, file.getFileName().toString(), file);
    try (IntakeItems items = new SubmissionReader(source).open(submission, plan)) {
      return Reading.of(items);
    }
  }

  private static List<IntakeItem.Row> withoutRaw(Reading reading) {
    return reading.rows().stream().map(LegacySamplesTest::withoutRaw).toList();
  }

  private static IntakeItem.Row withoutRaw(IntakeItem.Row row) {
    Proposal p = row.proposal();
    return new IntakeItem.Row(
        row.origin(),
        row.sheet(),
        row.kind(),
        row.table(),
        p == null ? null : Proposals.like(p).storedAsRead().build(),
        row.statedTotal(),
        row.findings().stream().filter(f -> f.code() != FindingCode.TEXT_CONVERTED).toList());
  }
}
