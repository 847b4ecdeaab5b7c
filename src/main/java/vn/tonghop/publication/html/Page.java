package vn.tonghop.publication.html;

import java.util.List;

/**
 * The page around the report: one file that needs nothing from outside, and that a browser lets
 * have nothing from outside.
 */
final class Page {

  static final String CONTENT = "noi-dung";

  private Page() {}

  static Element of(String title, Element header, List<Section> sections, Element footer) {
    return Element.of("html")
        .with("lang", "vi")
        .add(head(title))
        .add(
            Element.of("body")
                .add(Element.of("a", "Đến nội dung").in("skip").with("href", "#" + CONTENT))
                .add(header)
                .add(contents(sections))
                .add(
                    Element.of("main")
                        .with("id", CONTENT)
                        .addAll(sections.stream().map(Section::element).toList()))
                .add(footer)
                .add(Element.of("script").verbatim(PageSource.SCRIPT.text())));
  }

  private static Element head(String title) {
    return Element.of("head")
        .add(Element.of("meta").with("charset", "UTF-8"))
        .add(
            Element.of("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with("content", policy()))
        .add(meta("viewport", "width=device-width, initial-scale=1"))
        .add(meta("color-scheme", "light dark"))
        .add(meta("referrer", "no-referrer"))
        .add(Element.of("title", title))
        .add(Element.of("style").verbatim(PageSource.STYLE.text()));
  }

  private static Element meta(String name, String content) {
    return Element.of("meta").with("name", name).with("content", content);
  }

  /** Nothing but the style and the script that stand in the page, told by their hashes. */
  private static String policy() {
    return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
        + PageSource.STYLE.permission()
        + "; script-src "
        + PageSource.SCRIPT.permission();
  }

  private static Element contents(List<Section> sections) {
    return Element.of("nav")
        .with("aria-label", "Mục lục")
        .add(
            Element.of("ul")
                .addAll(
                    sections.stream()
                        .map(section -> Element.of("li").add(section.link()))
                        .toList()));
  }
}
