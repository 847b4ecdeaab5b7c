package vn.tonghop.definition;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tonghop.definition.TemplateTag.Kind;
import vn.tonghop.definition.TemplateText.Paragraph;

/** Reads what is to be filled in in a template, and whether its braces and sections are whole. */
final class TemplateReader {

  private static final Pattern TAG = Pattern.compile("\\{\\{([?/]?)([a-z][a-z0-9_.]*)}}");
  private static final Pattern CELL = Pattern.compile("\\[([a-z][a-z0-9_]*\\.[a-z0-9_.]+)]");
  private static final Pattern BROKEN = Pattern.compile(".{0,20}(?:\\{\\{|}}).{0,20}");

  private final Problems problems;
  private final List<TemplateTag> tags = new ArrayList<>();
  private final Deque<Opened> opened = new ArrayDeque<>();

  private record Opened(String name, int box) {}

  private TemplateReader(Problems problems) {
    this.problems = problems;
  }

  /** The template; without tags where something was complained about. */
  static DocumentTemplate read(byte[] bytes, Problems problems) {
    TemplateReader reader = new TemplateReader(problems);
    try {
      reader.read(TemplateText.of(bytes));
    } catch (IOException e) {
      problems.add(0, ProblemKind.NOT_A_TEMPLATE, String.valueOf(e.getMessage()));
    }
    return new DocumentTemplate(new DefinitionFile(DefinitionFile.TEMPLATE, bytes), reader.tags);
  }

  private void read(List<Paragraph> paragraphs) {
    Set<Integer> appendix =
        paragraphs.stream()
            .filter(paragraph -> paragraph.text().contains("{{" + DocumentFields.APPENDIX + "}}"))
            .map(Paragraph::table)
            .collect(Collectors.toSet());
    if (appendix.contains(0)) {
      problems.add(0, ProblemKind.TEMPLATE_NO_TABLE, DocumentFields.APPENDIX);
    }
    for (Paragraph paragraph : paragraphs) {
      TAG.matcher(paragraph.text()).results().forEach(found -> tag(found, paragraph.box()));
      if (paragraph.table() > 0 && appendix.contains(paragraph.table())) {
        CELL.matcher(paragraph.text())
            .results()
            .forEach(found -> tags.add(new TemplateTag(Kind.CELL, found.group(1))));
      }
      Matcher broken = BROKEN.matcher(TAG.matcher(paragraph.text()).replaceAll(" "));
      if (broken.find()) {
        problems.add(0, ProblemKind.TEMPLATE_TAG_BROKEN, broken.group().strip());
      }
    }
    opened.forEach(left -> problems.add(0, ProblemKind.TEMPLATE_NOT_CLOSED, left.name()));
  }

  private void tag(MatchResult found, int box) {
    String name = found.group(2);
    switch (found.group(1)) {
      case "?" -> {
        opened.push(new Opened(name, box));
        tags.add(new TemplateTag(Kind.OPEN, name));
      }
      case "/" -> close(new Opened(name, box));
      default -> tags.add(new TemplateTag(Kind.FIELD, name));
    }
  }

  private void close(Opened section) {
    if (section.equals(opened.peek())) {
      opened.pop();
      tags.add(new TemplateTag(Kind.CLOSE, section.name()));
    } else {
      problems.add(0, ProblemKind.TEMPLATE_NOT_OPENED, section.name());
    }
  }
}
