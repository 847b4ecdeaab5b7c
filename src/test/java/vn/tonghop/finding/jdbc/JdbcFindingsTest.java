package vn.tonghop.finding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.tonghop.database.MigratedDatabase;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.finding.Severity;
import vn.tonghop.revision.Revisions;

class JdbcFindingsTest {

  @AutoClose private static final MigratedDatabase DATABASE = MigratedDatabase.fresh();

  private final JdbcFindings findings = new JdbcFindings(DATABASE.jdbc());
  private final long revision = Revisions.open(DATABASE.jdbc());

  @Test
  void findingsAreReadBackAsPeopleReadThem() {
    List<Finding> inOrder =
        List.of(
            Finding.of(FindingCode.SUBMITTER_MISSING, Address.ofFile(""), "UBND huyện Tân Phú"),
            Finding.of(FindingCode.UNIT_UNKNOWN, Address.ofFile("731.xlsx")),
            at("Sheet1", 9, null, FindingCode.DUPLICATE_PROPOSAL, "732.xlsx, Sheet1, 9"),
            at("Sheet1", 9, "B", FindingCode.PROGRAMME_UNKNOWN, "{1,2}, \"x\" \\ NULL", ""),
            at("Sheet1", 9, "H", FindingCode.AMOUNT_NEGATIVE, "a"),
            at("Sheet1", 9, "H", FindingCode.AMOUNT_NEGATIVE, "b"),
            at("Sheet1", 9, "H", FindingCode.TOTAL_NOT_SUM_OF_SOURCES, "a"),
            at("Sheet1", 9, "AA", FindingCode.AMOUNT_NEGATIVE, "a"),
            at("Sheet1", 10, "A", FindingCode.AMOUNT_NEGATIVE, "a"),
            at("Sheet2", 1, "A", FindingCode.AMOUNT_NEGATIVE, "a"),
            Finding.of(FindingCode.UNIT_UNKNOWN, Address.ofFile("Z.xlsx")),
            Finding.of(FindingCode.UNIT_UNKNOWN, Address.ofFile("a.xlsx")));
    List<Finding> shuffled = new ArrayList<>(inOrder);
    Collections.shuffle(shuffled, new Random(75));
    findings.insert(revision, "intake", shuffled);
    assertThat(findings.all(revision)).isEqualTo(inOrder);
  }

  @Test
  void revisionsDoNotSeeEachOther() {
    findings.insert(revision, "intake", List.of(at("S", 1, null, FindingCode.FUNDING_AWAITED)));
    long other = Revisions.open(DATABASE.jdbc());
    assertThat(findings.all(other)).isEmpty();
    assertThat(findings.counts(other)).isEqualTo(new FindingCounts(Map.of()));
  }

  @Test
  void findingsAreCountedBySeverity() {
    findings.insert(
        revision,
        "intake",
        List.of(
            at("S", 1, null, FindingCode.FUNDING_AWAITED),
            at("S", 2, null, FindingCode.AMOUNT_NEGATIVE),
            at("S", 3, null, FindingCode.AMOUNT_NEGATIVE),
            at("S", 3, null, FindingCode.PROGRAMME_UNKNOWN)));

    FindingCounts counts = findings.counts(revision);

    assertThat(counts.of(Severity.ERROR)).isEqualTo(3);
    assertThat(counts.of(Severity.WARNING)).isZero();
    assertThat(counts.of(Severity.NOTE)).isEqualTo(1);
  }

  @Test
  void findingsAreCountedFileByFile() {
    findings.insert(
        revision,
        "intake",
        List.of(
            at("S", 1, null, FindingCode.FUNDING_AWAITED),
            at("S", 2, null, FindingCode.AMOUNT_NEGATIVE),
            Finding.of(FindingCode.SUBMITTER_MISSING, Address.ofFile(""), "Long Khánh")));

    Map<String, FindingCounts> counts = findings.countsByFile(revision);

    assertThat(counts).hasSize(2);
    assertThat(counts.get("")).isEqualTo(FindingCounts.of(findings.first(revision, "", 9)));
    assertThat(counts.values().stream().reduce(FindingCounts::plus))
        .contains(findings.counts(revision));
  }

  @Test
  void theFirstOfThemAreTheFirstOfAll() {
    findings.insert(
        revision,
        "intake",
        List.of(
            at("S", 3, null, FindingCode.FUNDING_AWAITED),
            at("S", 1, null, FindingCode.FUNDING_AWAITED),
            at("S", 2, null, FindingCode.FUNDING_AWAITED)));

    assertThat(findings.first(revision, 2)).isEqualTo(findings.all(revision).subList(0, 2));
    assertThat(findings.first(revision, 9)).hasSize(3);
  }

  @Test
  void allAreTakenOneByOneWithTheirStages() throws IOException {
    Finding late = at("S", 2, null, FindingCode.DUPLICATE_PROPOSAL, "732.xlsx, S, 1");
    Finding early = at("S", 1, null, FindingCode.NUMBER_AS_TEXT, "TOTAL");
    findings.insert(revision, "deduplication", List.of(late));
    findings.insert(revision, "intake", List.of(early));

    Map<Finding, String> taken = new LinkedHashMap<>();
    findings.forEach(revision, (stage, finding) -> taken.put(finding, stage));

    assertThat(taken.keySet()).containsExactly(early, late);
    assertThat(taken.values()).containsExactly("intake", "deduplication");
  }

  @Test
  void whoCannotTakeThemSaysSo() {
    findings.insert(revision, "intake", List.of(at("S", 1, null, FindingCode.FUNDING_AWAITED)));
    assertThatThrownBy(
            () ->
                findings.forEach(
                    revision,
                    (stage, finding) -> {
                      throw new IOException("full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
  }

  private static Finding at(
      String sheet, int row, @Nullable String column, FindingCode code, String... arguments) {
    return Finding.of(code, new Address("731.xlsx", sheet, row, column), arguments);
  }
}
