package vn.tonghop.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.Section;

/**
 * Puts the accepted đề án in the order of the appendix: by section and programme of the definition,
 * within a programme by the order of submitters, within a submitter as it listed them.
 */
public final class Consolidation {

  private final PlanDefinition definition;
  private final Map<String, Integer> ranks = new HashMap<>();

  public Consolidation(PlanDefinition definition) {
    this.definition = definition;
    definition.submitters().forEach(submitter -> ranks.put(submitter.code(), ranks.size()));
  }

  /**
   * The plan over the given đề án.
   *
   * @throws IllegalArgumentException when one of them is of no programme of the definition: such a
   *     one cannot have been accepted
   */
  public ProvincialPlan of(List<Proposal> accepted) {
    Map<String, List<Proposal>> byProgramme = new TreeMap<>();
    for (Proposal proposal : accepted) {
      String code = proposal.programmeCode();
      if (code == null || definition.programme(code).isEmpty()) {
        throw new IllegalArgumentException("accepted, but of no programme: " + proposal.address());
      }
      byProgramme.computeIfAbsent(code, c -> new ArrayList<>()).add(proposal);
    }
    return new ProvincialPlan(
        definition.year(),
        definition.sections().stream().map(section -> section(section, byProgramme)).toList());
  }

  /**
   * The plan over items that were numbered before.
   *
   * @param byProgramme the items in their order, by the code of their programme
   */
  public ProvincialPlan arrange(Map<String, List<PlanItem>> byProgramme) {
    return new ProvincialPlan(
        definition.year(),
        definition.sections().stream()
            .map(section -> new PlanSection(section, programmes(section, byProgramme)))
            .toList());
  }

  private static List<PlanProgramme> programmes(
      Section section, Map<String, List<PlanItem>> byProgramme) {
    return section.programmes().stream()
        .map(
            programme ->
                new PlanProgramme(programme, byProgramme.getOrDefault(programme.code(), List.of())))
        .toList();
  }

  private PlanSection section(Section section, Map<String, List<Proposal>> byProgramme) {
    List<PlanProgramme> programmes = new ArrayList<>();
    for (int position = 1; position <= section.programmes().size(); position++) {
      Programme programme = section.programmes().get(position - 1);
      List<Proposal> proposals = byProgramme.getOrDefault(programme.code(), List.of());
      String prefix = section.standalone() ? section.number() : Integer.toString(position);
      programmes.add(new PlanProgramme(programme, items(section, prefix, proposals)));
    }
    return new PlanSection(section, programmes);
  }

  private List<PlanItem> items(Section section, String prefix, List<Proposal> proposals) {
    List<Proposal> ordered =
        proposals.stream()
            .sorted(Comparator.comparingInt(this::rank).thenComparing(Proposal::origin))
            .toList();
    List<PlanItem> items = new ArrayList<>();
    for (int i = 1; i <= ordered.size(); i++) {
      boolean alone = section.standalone() && ordered.size() == 1;
      items.add(new PlanItem(alone ? prefix : prefix + "." + i, ordered.get(i - 1)));
    }
    return items;
  }

  private int rank(Proposal proposal) {
    return ranks.getOrDefault(proposal.submitterCode(), ranks.size());
  }
}
