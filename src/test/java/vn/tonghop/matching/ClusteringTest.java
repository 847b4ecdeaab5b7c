package vn.tonghop.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.proposal.Proposals;

class ClusteringTest {

  private static final MatchingRules RULES = PlanDefinitions.of2021().checks().matching();

  private static final List<String> NAMES =
      List.of(
          "máy cưa gỗ tràm", "máy bào gỗ tràm", "máy cưa gỗ cao su", "Máy cưa gỗ", "máy cưa CNC");

  private static final List<String> FIRMS =
      List.of(
          "Công ty TNHH Gỗ Minh Thành",
          "Công ty TNHH Gỗ Minh Thành Phát",
          "Cty Gỗ Minh Thành",
          "Cong ty TNHH Go Minh Thanh",
          "Công ty TNHH Gỗ Minh Thành, MST 3600111222",
          "Công ty TNHH Gỗ Minh Thành, MST 3600111333",
          "Công ty TNHH Gỗ Minh Thành, xã Phú Hòa, huyện Định Quán",
          "Công ty TNHH Gỗ Minh Thành, xã Sông Thao, huyện Trảng Bom");

  private static Proposals sawing(String machine, String firm, long million) {
    return proposal()
        .named("Ứng dụng " + machine)
        .benefiting(firm)
        .meaning("Hỗ trợ đầu tư máy móc, nâng cao năng suất")
        .expecting("01 cơ sở")
        .funded(million * 1_000_000, million * 500_000, million * 500_000, 0);
  }

  private static List<Proposals> some(Random random, int count) {
    return Stream.generate(
            () ->
                sawing(
                    NAMES.get(random.nextInt(NAMES.size())),
                    FIRMS.get(random.nextInt(FIRMS.size())),
                    300 + 20 * random.nextInt(3)))
        .limit(count)
        .toList();
  }

  private static Linkage linkage(List<Proposals> all) {
    Linkage linkage = new Linkage(RULES);
    IntStream.range(0, all.size()).forEach(at -> linkage.add(all.get(at).inRow(at + 1).build()));
    return linkage;
  }

  @Test
  void smallSetsAreJoinedByAllPairsOfTheirMembers() {
    Random random = new Random(7);
    Set<Integer> sames = new HashSet<>();
    for (int plan = 0; plan < 60; plan++) {
      Linkage linkage = linkage(some(random, 2 + random.nextInt(30)));
      assertThat(linkage.clusters(2)).as("plan " + plan).isEqualTo(plainly(linkage));
      linkage.clusters(1).forEach(cluster -> sames.add(cluster.sames().size()));
    }
    assertThat(sames).contains(1, 2, 3);
  }

  /** Row by row, with no regard to how long it takes. */
  private static List<Cluster> plainly(Linkage linkage) {
    Repetitions repetitions = linkage.linked().repetitions();
    List<Edge> edges = linkage.linked().edges(repetitions, new Workers(1));
    PlainSets sames = new PlainSets(linkage);
    for (int row = 0; row < repetitions.size(); row++) {
      repetitions.eachPair(row, row, sames::join);
    }
    edges.stream()
        .filter(edge -> edge.isCertain(RULES.certain()))
        .forEach(edge -> sames.join(edge, RULES.certain()));
    PlainSets all = sames.copy();
    edges.forEach(edge -> all.join(edge, RULES.doubtful() / 2));
    return all.clusters(sames);
  }

  @Test
  void howeverManySayTheSameTheyAreOne() {
    Linkage linkage = linkage(Collections.nCopies(20_000, sawing("máy cưa", FIRMS.get(0), 300)));
    assertThat(linkage.clusters(2))
        .containsExactly(new Cluster(List.of(IntStream.range(0, 20_000).boxed().toList())));
  }

  @Test
  void aGroupOfManyTextsIsTheSameInWhateverOrderTheyCome() {
    List<Proposals> all = new ArrayList<>();
    for (int of = 0; of < 400; of++) {
      all.add(sawing("máy cưa", FIRMS.get(of % 5), 300).expecting("Cơ sở thứ " + of * 7919 % 1000));
    }
    Set<Set<String>> first = groups(all, 0);
    assertThat(first).anyMatch(group -> group.toString().split(",").length > MemberSet.SPEAKERS);
    for (int order = 1; order < 5; order++) {
      assertThat(groups(all, order)).isEqualTo(first);
    }
  }

  /** Of each group the sets of its members, by what they expect. */
  private static Set<Set<String>> groups(List<Proposals> all, int order) {
    List<Proposals> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(order));
    Set<Set<String>> groups = new HashSet<>();
    for (Cluster cluster : linkage(shuffled).clusters(1 + order % 3)) {
      Set<String> sames = new TreeSet<>();
      for (List<Integer> same : cluster.sames()) {
        Set<String> members = new TreeSet<>();
        same.forEach(member -> members.add("" + shuffled.get(member).build().expectedResult()));
        sames.add(members.toString());
      }
      groups.add(sames);
    }
    return groups;
  }
}
