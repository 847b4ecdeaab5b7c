package vn.tonghop.publication.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a person reads of a report, a line for each line or row of a table. */
final class ReportDump {

  private static final Set<String> SOURCE = Set.of("style", "script", "meta");
  private static final Set<String> ONE_LINE = Set.of("p", "pre");

  private static final Set<String> WITHIN_A_LINE = Set.of("a", "code", "small", "span", "strong");

  private final List<String> lines = new ArrayList<>();

  private ReportDump() {}

  static String of(WrittenReport report) {
    ReportDump dump = new ReportDump();
    dump.add(report.page().getDocumentElement());
    return dump.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private void add(Element element) {
    String name = element.getTagName();
    if (SOURCE.contains(name)) {
      return;
    }
    if (name.equals("tr")) {
      line(name, cells(element));
    } else if (ONE_LINE.contains(name) || isOneLine(element)) {
      line(name, said(element));
    } else {
      String own = own(element);
      if (!own.isEmpty()) {
        line(name, own);
      }
      elements(element).forEach(this::add);
    }
  }

  private static boolean isOneLine(Element element) {
    return elements(element).stream().map(Element::getTagName).allMatch(WITHIN_A_LINE::contains);
  }

  private void line(String name, String text) {
    if (!text.isEmpty()) {
      lines.add(name + ": " + text);
    }
  }

  private static String cells(Element row) {
    return elements(row).stream().map(ReportDump::said).collect(Collectors.joining(" | "));
  }

  private static List<Element> elements(Element parent) {
    return nodes(parent).stream()
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  private static String own(Element element) {
    return nodes(element).stream()
        .filter(node -> node.getNodeType() == Node.TEXT_NODE)
        .map(Node::getTextContent)
        .collect(Collectors.joining())
        .strip();
  }

  private static List<Node> nodes(Element parent) {
    return IntStream.range(0, parent.getChildNodes().getLength())
        .mapToObj(parent.getChildNodes()::item)
        .toList();
  }

  private static String said(Element element) {
    return element.getTextContent().strip().replaceAll("\\s*\n\\s*", " ⏎ ");
  }
}
