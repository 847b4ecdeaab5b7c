package vn.tonghop.publication.html;

import java.util.List;

/**
 * A part of the report with a heading of its own.
 *
 * @param id by which the table of contents and other parts lead to it
 * @param content what stands below the heading
 */
record Section(String id, String title, List<Element> content) {

  Section {
    content = List.copyOf(content);
  }

  Element element() {
    String heading = id + "-tieu-de";
    return Element.of("section")
        .with("id", id)
        .with("aria-labelledby", heading)
        .add(Element.of("h2", title).with("id", heading))
        .addAll(content);
  }

  /** Leads to it. */
  Element link() {
    return Element.of("a", title).with("href", "#" + id);
  }
}
