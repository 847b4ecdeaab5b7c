package vn.tonghop.deduplication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tonghop.deduplication.Duplicates.Duplicate;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.Proposals;

class DuplicatesTest {

  private final Duplicates duplicates = new Duplicates(PlanDefinitions.of2021());

  @Test
  void theCopyOfWhoComesFirstInTheDefinitionStays() {
    Proposal ofUnion = proposal().in(1, "lmhtx.xlsx", 13).sentBy("LMHTX").build();
    Proposal ofDistrict =
        proposal().in(2, "736.xlsx", 14).sentBy("736").meaning(null).noted(null).build();
    assertThat(decide(ofUnion, ofDistrict)).containsExactly(new Duplicate(ofUnion, ofDistrict));
  }

  @Test
  void whoIsNotInTheDefinitionComesLast() {
    Proposal unknown = proposal().in(1, "a.xlsx", 9).sentBy(null).build();
    Proposal stranger = proposal().in(2, "b.xlsx", 9).sentBy("999").build();
    Proposal centre = proposal().in(3, "ttkc.xlsx", 9).sentBy("TTKC").build();
    assertThat(decide(unknown, stranger, centre))
        .containsExactly(new Duplicate(unknown, centre), new Duplicate(stranger, centre));
  }

  @Test
  void ofOneSubmittersCopiesTheMoreCompleteOneStays() {
    Proposal full = row(20).build();
    for (Proposals poorer :
        List.of(
            row(9).implementedBy(null),
            row(9).benefiting(null),
            row(9).meaning(null),
            row(9).expecting(null),
            row(9).lasting(null, 11),
            row(9).lasting(4, null),
            row(9).noted(null))) {
      Proposal poor = poorer.build();
      assertThat(decide(poor, full)).containsExactly(new Duplicate(poor, full));
    }
  }

  @Test
  void ofEquallyCompleteOnesTheFirstStays() {
    Proposal first = proposal().in(1, "a.xlsx", 30).build();
    Proposal laterRow = proposal().in(1, "a.xlsx", 31).build();
    Proposal laterSheet = proposal().in(1, "a.xlsx", 2).inSheet(2).build();
    Proposal laterFile = proposal().in(2, "b.xlsx", 1).build();
    assertThat(decide(laterFile, laterSheet, laterRow, first))
        .containsExactly(
            new Duplicate(laterRow, first),
            new Duplicate(laterSheet, first),
            new Duplicate(laterFile, first));
  }

  @Test
  void duplicatesComeInTheOrderOfTheirOriginWhateverTheOrderOfTheGroups() {
    Map<String, List<Proposal>> groups = new LinkedHashMap<>();
    groups.put("b", List.of(row(3).build(), row(8).build(), row(5).build()));
    groups.put("a", List.of(row(4).build(), row(7).build()));
    groups.put("c", List.of(row(6).build()));
    List<Duplicate> decided = duplicates.decide(groups);
    assertThat(decided)
        .extracting(duplicate -> duplicate.proposal().origin().row())
        .containsExactly(5, 7, 8);
    Map<String, List<Proposal>> reversed = new LinkedHashMap<>();
    List<String> keys = new ArrayList<>(groups.keySet());
    Collections.reverse(keys);
    keys.forEach(key -> reversed.put(key, groups.getOrDefault(key, List.of())));
    assertThat(duplicates.decide(reversed)).isEqualTo(decided);
  }

  @Test
  void aDuplicateSaysWhereTheCountedCopyStands() {
    Duplicate duplicate =
        new Duplicate(
            proposal().in(9, "lmhtx.xlsx", 13).build(), proposal().in(5, "736.xlsx", 14).build());
    assertThat(duplicate.finding())
        .isEqualTo(
            Finding.of(
                FindingCode.DUPLICATE_PROPOSAL,
                new Address("lmhtx.xlsx", "Đăng ký", 13, "B"),
                "736.xlsx",
                "Đăng ký",
                "B14"));
    assertThat(duplicate.keptAt()).isEqualTo("736.xlsx, Đăng ký, B14");
  }

  @Test
  void theCopyThatIsCountedIsNoFinding() {
    Proposal first = row(1).build();
    assertThat(findings(first, row(2).build()))
        .extracting(Finding::code)
        .containsExactly(FindingCode.DUPLICATE_PROPOSAL);
    assertThat(findings(first)).isEmpty();
  }

  private List<Finding> findings(Proposal... copies) {
    return decide(copies).stream().map(Duplicate::finding).toList();
  }

  @Test
  void groupingKeepsTheOrder() {
    Proposal first = row(1).named("b").build();
    Proposal second = row(2).named("a").build();
    Proposal third = row(3).named("b").build();
    Map<String, List<Proposal>> groups =
        Duplicates.group(
            List.of(first, second, third), one -> String.valueOf(one.name()), one -> one);
    assertThat(groups)
        .containsExactly(Map.entry("b", List.of(first, third)), Map.entry("a", List.of(second)));
  }

  private static Proposals row(int row) {
    return proposal().inRow(row);
  }

  private List<Duplicate> decide(Proposal... copies) {
    return duplicates.decide(Map.of("same", List.of(copies)));
  }
}
