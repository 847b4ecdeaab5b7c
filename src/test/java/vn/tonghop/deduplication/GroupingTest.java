package vn.tonghop.deduplication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.matching.Cluster;
import vn.tonghop.matching.Score;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.Proposals;

class GroupingTest {

  @Test
  void theCopyOfWhoComesFirstInTheDefinitionStays() {
    Proposal ofUnion = proposal().in(1, "lmhtx.xlsx", 13).sentBy("LMHTX").build();
    Proposal ofDistrict =
        proposal().in(2, "736.xlsx", 14).sentBy("736").meaning(null).noted(null).build();
    assertThat(ordered(ofUnion, ofDistrict)).containsExactly(ofDistrict, ofUnion);
  }

  @Test
  void whoIsNotInTheDefinitionComesLast() {
    Proposal unknown = proposal().in(1, "a.xlsx", 9).sentBy(null).build();
    Proposal stranger = proposal().in(2, "b.xlsx", 9).sentBy("999").build();
    Proposal centre = proposal().in(3, "ttkc.xlsx", 9).sentBy("TTKC").build();
    assertThat(ordered(unknown, stranger, centre)).containsExactly(centre, unknown, stranger);
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
      assertThat(ordered(poor, full)).containsExactly(full, poor);
    }
  }

  @Test
  void ofEquallyCompleteOnesTheFirstStaysAndTheOthersFollowByTheirOrigin() {
    Proposal first = proposal().in(1, "a.xlsx", 30).build();
    Proposal laterRow = proposal().in(1, "a.xlsx", 31).build();
    Proposal laterSheet = proposal().in(1, "a.xlsx", 2).inSheet(2).build();
    Proposal laterFile = proposal().in(2, "b.xlsx", 1).build();
    assertThat(ordered(laterFile, laterSheet, laterRow, first))
        .containsExactly(first, laterRow, laterSheet, laterFile);
  }

  @Test
  void setsOfThoseThatAreTheSameComeBehindTheirOwnThatStays() {
    Proposal a = row(1).sentBy("LMHTX").build();
    Proposal b = row(2).sentBy("731").build();
    Proposal c = row(3).sentBy("LMHTX").noted(null).build();
    Proposal d = row(4).sentBy("731").noted(null).build();

    DuplicateGroup group = group(List.of(List.of(0, 2), List.of(1, 3)), a, b, c, d);

    assertThat(group.members()).extracting(GroupMember::proposal).containsExactly(b, d, a, c);
    assertThat(group.members()).extracting(GroupMember::same).containsExactly(0, 0, 1, 1);
    assertThat(group.isCertain()).isFalse();
  }

  @Test
  void eachIsComparedWithTheOneThatStays() {
    Proposal stays = row(9).build();
    DuplicateGroup group =
        group(List.of(List.of(0), List.of(1)), row(1).noted(null).build(), stays);
    assertThat(group.members().get(0).score().parts()).isEmpty();
    assertThat(group.members().get(1).score()).isEqualTo(Groups.score());
  }

  @Test
  void identicalOnesAreFoundWhereverTheyStand() {
    IdenticalCopies search = new IdenticalCopies();
    Arrays.asList(row(1), row(2).named("khác"), row(3), row(4).named("khác"), row(5).named("một"))
        .forEach(one -> search.add(one.build()));
    assertThat(search.clusters())
        .containsExactly(new Cluster(List.of(List.of(0, 2))), new Cluster(List.of(List.of(1, 3))));
    assertThat(search.score(0, 2).points()).isZero();
  }

  private static Proposals row(int row) {
    return proposal().inRow(row);
  }

  private static List<Proposal> ordered(Proposal... same) {
    List<Integer> indexes = new ArrayList<>();
    for (int index = 0; index < same.length; index++) {
      indexes.add(index);
    }
    DuplicateGroup group = group(List.of(indexes), same);
    assertThat(group.isCertain()).isTrue();
    return group.members().stream().map(GroupMember::proposal).toList();
  }

  private static DuplicateGroup group(List<List<Integer>> sames, Proposal... proposals) {
    return new Grouping(PlanDefinitions.of2021(), new Compared())
        .of(new Cluster(sames), index -> proposals[index]);
  }

  /** Gives every two the same score. */
  private static final class Compared implements CopySearch {

    @Override
    public void add(Proposal proposal) {}

    @Override
    public List<Cluster> clusters() {
      return List.of();
    }

    @Override
    public Score score(int one, int other) {
      assertThat(one).isNotEqualTo(other);
      return Groups.score();
    }

    @Override
    public String rule() {
      return "test/1";
    }
  }
}
