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
  private static final String BELONGING = " thuoc chuong trinh ";

  // Shorter names are words that a đề án may well begin with.
  private static final int TELLING = 12;

  private final Map<String, Group> programmes = new HashMap<>();
  private final Map<String, Group> codes = new HashMap<>();
  private final Phrases names;
  private final Map<String, Section> sections = new HashMap<>();
  private final Map<String, Section> numbers = new HashMap<>();

  PlanNames(PlanDefinition definition) {
    for (Section section : definition.sections()) {
      sections.putIfAbsent(Folded.fold(section.name()), section);
      numbers.putIfAbsent(section.number(), section);
      section.programmes().forEach(programme -> add(section, programme));
    }
    names =
        new Phrases(programmes.keySet().stream().filter(name -> name.length() >= TELLING).toList());
  }

  private void add(Section section, Programme programme) {
    List<String> called = new ArrayList<>(programme.aliases());
    called.add(programme.name());
    Group group = new Group(section, programme, null);
    called.forEach(name -> programmes.putIfAbsent(bare(Folded.fold(name)), group));
    codes.putIfAbsent(Folded.fold(programme.code()), group);
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

  /** The programme of that code; null when the plan has none. */
  @Nullable Group programmeOfCode(String code) {
    return codes.get(Folded.fold(code));
  }

  /**
   * The programme that a cell names as the one a đề án belongs to: by its name, by its code, or by
   * both, "3. Phát triển sản phẩm…"; null when the plan has none.
   */
  @Nullable Group programmeNamedBy(String line) {
    String folded = Folded.fold(line);
    Group named = programme(folded);
    if (named == null) {
      named = codes.get(bare(folded));
    }
    return named == null ? programme(Folded.fold(Numbering.leading(line).rest())) : named;
  }

  /** The programme whose name is most like the folded one; null when none is, or several are. */
  @Nullable Programme nearest(String folded) {
    String name = bare(folded);
    if (name.length() < TELLING) {
      return null;
    }
    List<Programme> nearest =
        NearestName.of(name, programmes.keySet()).stream()
            .map(programmes::get)
            .map(Group::programme)
            .distinct()
            .toList();
    return nearest.size() == 1 ? nearest.get(0) : null;
  }

  /**
   * The programme that the folded name of a đề án speaks of: it begins with its name, or says
   * "thuộc chương trình …"; null when it speaks of none.
   */
  @Nullable Group programmeSpokenOfBy(String foldedName) {
    int belongs = foldedName.lastIndexOf(BELONGING);
    Group named =
        belongs < 0 ? null : startingWith(foldedName.substring(belongs + BELONGING.length()));
    return named == null ? startingWith(bare(foldedName)) : named;
  }

  private @Nullable Group startingWith(String folded) {
    return names.leading(folded).map(programmes::get).orElse(null);
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
