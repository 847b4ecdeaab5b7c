package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.operations.Outcome;
import vn.tonghop.operations.Overview;
import vn.tonghop.operations.WorkFolder;
import vn.tonghop.plan.Ledger;
import vn.tonghop.revision.Revision;

class SummaryTest {

  @Test
  void namesTheRulesThatDidNotRun() {
    assertThat(lines(List.of(Statuses.IDLE)))
        .containsSequence(
            "  Rules not run       1 rule",
            "                      –  the place is one that may be supported (switched off in",
            "                         plan.yml: no list of wards yet)");
  }

  @Test
  void saysNothingOfThemWhenAllRan() {
    assertThat(lines(List.of())).noneMatch(line -> line.contains("Rules not run"));
  }

  private static List<String> lines(List<IdleRule> idle) {
    Outcome outcome =
        new Outcome(
            Outcome.Kind.STOPPED,
            new Revision(1, 2021, 1, "0".repeat(64), Revision.State.OPEN),
            new Ledger(List.of()),
            new FindingCounts(Map.of()),
            Overview.NOTHING,
            idle,
            Path.of("work/2021/revision-1"),
            Path.of("work/outbox/2021/revision-1"),
            new TreeMap<>(),
            null,
            null);
    return new Summary(
            new Words(Locale.ENGLISH),
            new ProgramName("tonghop", List.of()),
            new WorkFolder(Path.of("work")))
        .of(outcome, null);
  }
}
