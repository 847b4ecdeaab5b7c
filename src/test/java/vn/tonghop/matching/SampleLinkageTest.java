package vn.tonghop.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.proposal.Proposal;

/** In the samples nothing is taken for the same but what their README says. */
class SampleLinkageTest {

  @Test
  void of2018NothingIsTheSame() {
    assertThat(clusters(PlanDefinitions.of2018())).isEmpty();
  }

  @Test
  void of2021ThePlantedCopyAndTheFileThatAnotherCorrects() {
    assertThat(clusters(PlanDefinitions.of2021()))
        .containsExactly(
            "732-long-khanh-lan-2.xlsx 13 | 732-long-khanh.xlsx 13",
            "736-dinh-quan.xlsx 14 = lmhtx-lien-minh-hop-tac-xa.xlsx 13");
  }

  private static List<String> clusters(PlanDefinition definition) {
    List<Proposal> proposals = SampleProposals.of(definition);
    Linkage linkage = new Linkage(definition.checks().matching());
    proposals.forEach(linkage::add);
    return linkage.clusters(2).stream().map(cluster -> written(cluster, proposals)).toList();
  }

  private static String written(Cluster cluster, List<Proposal> proposals) {
    return String.join(
        " | ",
        cluster.sames().stream()
            .map(
                same ->
                    String.join(
                        " = ", same.stream().map(index -> at(proposals.get(index))).toList()))
            .toList());
  }

  private static String at(Proposal proposal) {
    return proposal.address().file() + " " + proposal.address().cell();
  }
}
