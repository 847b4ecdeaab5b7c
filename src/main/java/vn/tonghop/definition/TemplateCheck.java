package vn.tonghop.definition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether everything that a template asks for is something that the plan can have. */
final class TemplateCheck {

  private final PlanDocument document;
  private final List<Indicator> indicators;
  private final Problems problems;
  private final Deque<String> within = new ArrayDeque<>();

  private TemplateCheck(PlanDocument document, List<Indicator> indicators, Problems problems) {
    this.document = document;
    this.indicators = indicators;
    this.problems = problems;
  }

  /** Complains of what it cannot have. */
  static void check(PlanDocument document, List<Indicator> indicators, Problems problems) {
    TemplateCheck check = new TemplateCheck(document, indicators, problems);
    document.template().tags().forEach(check::check);
    check.rows();
  }

  private void check(TemplateTag tag) {
    switch (tag.kind()) {
      case OPEN -> {
        known(tag, sections());
        empty(tag.name());
        within.push(tag.name());
      }
      case CLOSE -> within.pop();
      case FIELD -> known(tag, fields());
      case CELL -> known(tag, DocumentFields.cells());
    }
  }

  private void known(TemplateTag tag, Set<String> names) {
    if (!names.contains(tag.name())) {
      ProblemKind kind =
          tag.kind() == TemplateTag.Kind.OPEN
              ? ProblemKind.TEMPLATE_UNKNOWN_SECTION
              : ProblemKind.TEMPLATE_UNKNOWN_FIELD;
      problems.add(0, kind, tag.name(), String.join(", ", near(tag.name(), names)));
    }
  }

  /** Those of the same beginning; all of them where there are none. */
  private static List<String> near(String name, Set<String> names) {
    String stem = name.split("[._]")[0];
    List<String> near = names.stream().filter(known -> known.startsWith(stem)).toList();
    return near.isEmpty() ? new ArrayList<>(names) : near;
  }

  private Set<String> sections() {
    Set<String> names = DocumentFields.sections(indicators);
    if (within.contains(DocumentFields.PROGRAMMES)) {
      names.add(DocumentFields.ITEMS);
    }
    return names;
  }

  private Set<String> fields() {
    Set<String> names = new TreeSet<>(DocumentFields.everywhere(indicators));
    names.add(DocumentFields.APPENDIX);
    within.forEach(section -> names.addAll(DocumentFields.ofEntry(section)));
    return names;
  }

  private void empty(String section) {
    if (section.equals(DocumentFields.BASES) && document.bases().isEmpty()) {
      problems.add(0, ProblemKind.TEMPLATE_NO_VALUE, section, "document.bases");
    }
    if (section.equals(DocumentFields.RECIPIENTS) && document.recipients().isEmpty()) {
      problems.add(0, ProblemKind.TEMPLATE_NO_VALUE, section, "document.recipients");
    }
  }

  private void rows() {
    List<TemplateTag> tags = document.template().tags();
    if (tags.stream().anyMatch(tag -> tag.name().equals(DocumentFields.APPENDIX))) {
      Stream<String> missing =
          DocumentFields.NEEDED_ROWS.stream()
              .filter(row -> tags.stream().noneMatch(tag -> isOf(row, tag)));
      missing.forEach(
          row -> problems.add(0, ProblemKind.TEMPLATE_ROW_MISSING, DocumentFields.APPENDIX, row));
    }
  }

  private static boolean isOf(String row, TemplateTag tag) {
    return tag.kind() == TemplateTag.Kind.CELL && tag.name().startsWith(row + ".");
  }
}
