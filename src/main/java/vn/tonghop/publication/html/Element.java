package vn.tonghop.publication.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element of the page. Whatever text is put into it stays text: only {@link #verbatim} writes
 * what it is given, and that is for the page's own style and script.
 *
 * <p>What is written is HTML and well-formed XML at once, so that a strict parser can check it.
 */
final class Element {

  private static final Set<String> WITHOUT_END = Set.of("meta", "input", "rect");
  private static final Set<String> WITHIN_A_LINE =
      Set.of("a", "b", "code", "small", "span", "strong");

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Part> parts = new ArrayList<>();

  /** Something within an element. */
  private interface Part {

    void to(Appendable out) throws IOException;
  }

  private Element(String name) {
    this.name = name;
  }

  /** An element of that name without attributes and content. */
  static Element of(String name) {
    return new Element(name);
  }

  /** An element of that name that holds a text. */
  static Element of(String name, String text) {
    return new Element(name).text(text);
  }

  /** The same with an attribute more, or another value of it. */
  Element with(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  /** The same with a class by which the style knows it. */
  Element in(String styleClass) {
    return with("class", styleClass);
  }

  Element text(String text) {
    parts.add(out -> out.append(EscapedText.of(text)));
    return this;
  }

  Element add(Element... elements) {
    return addAll(List.of(elements));
  }

  Element addAll(List<Element> elements) {
    elements.forEach(element -> parts.add(element::write));
    return this;
  }

  /** Takes source of the page itself as it is; nothing that was sent may ever come here. */
  Element verbatim(String source) {
    parts.add(out -> out.append(source));
    return this;
  }

  /** Writes it; what is no part of a line of text begins a line of its own. */
  void write(Appendable out) throws IOException {
    out.append(WITHIN_A_LINE.contains(name) ? "" : "\n").append('<').append(name);
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      out.append(' ').append(attribute.getKey());
      out.append("=\"").append(EscapedText.of(attribute.getValue())).append('"');
    }
    if (WITHOUT_END.contains(name)) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (Part part : parts) {
      part.to(out);
    }
    out.append("</").append(name).append('>');
  }
}
