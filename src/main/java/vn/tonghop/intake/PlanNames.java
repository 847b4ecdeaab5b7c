package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.proposal.Folded;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Section;

/** Sections and programmes of the plan, by the names submitters write. */
final class PlanNames {

  private static final String PROGRAMME = "chuong trinh ";

  private final Map<String, Group> programmes = new HashMap<>();
  private final Map<String, Section> sections = new HashMap<>();
  private final Map<String, Section> numbers = new HashMap<>();

  PlanNames(PlanDefinition definition) {
    for (Section section : definition.sections()) {
      sections.putIfAbsent(Folded.fold(section.name()), section);
      numbers.putIfAbsent(section.number(), section);
      section.programmes().forEach(programme -> add(section, programme));
    }
  }

  private void add(Section section, Programme programme) {
    List<String> names = new ArrayList<>(programme.aliases());
    names.add(programme.name());
    Group group = new Group(section, programme, null);
    names.forEach(name -> programmes.putIfAbsent(bare(Folded.fold(name)), group));
  }

  /** Whether "Chương trình" stands before a name or not makes no difference. */
  private static String bare(String folded) {
    return folded.startsWith(PROGRAMME) ? folded.substring(PROGRAMME.length()) : folded;
  }

  static boolean callsItselfProgramme(String folded) {
    return Phrases.begins(folded, PROGRAMME.strip());
  }

  /** The programme of that folded name, with its section; null when the plan has none. */
  @Nullable Group programme(String folded) {
    return programmes.get(bare(folded));
  }

  /** The section of that folded name; null when the plan has none. */
  @Nullable Section section(String folded) {
    return sections.get(folded);
  }

  /** The section of that number; null when the plan has none. */
  @Nullable Section sectionNumbered(String roman) {
    return numbers.get(roman);
  }

  /** The section that the row names: by its name, or by its number and how its name begins. */
  @Nullable Section sectionOf(TableRow row) {
    Section named = section(row.foldedName());
    if (named != null) {
      return named;
    }
    Section numbered = sectionNumbered(row.numbering().text());
    return numbered != null && Phrases.begins(row.foldedName(), Folded.fold(numbered.name()))
        ? numbered
        : null;
  }
}
