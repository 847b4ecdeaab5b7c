package vn.tonghop.publication.html;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.tonghop.publication.Publication;

/**
 * A report as it was written, read back by a strict parser.
 *
 * @param text the whole file
 */
record WrittenReport(String text, Document page) {

  static WrittenReport of(Publication publication) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Report.write(publication, out);
      Document page =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(out.toByteArray()));
      return new WrittenReport(out.toString(StandardCharsets.UTF_8), page);
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError("not well-formed", e);
    }
  }

  List<Element> elements(String name) {
    return children(page.getDocumentElement(), name);
  }

  /** All of that name below an element. */
  static List<Element> children(Element below, String name) {
    NodeList found = below.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  /** The part of the page with that id. */
  Element withId(String id) {
    return elements("*").stream()
        .filter(element -> element.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** What each element of that name in a part of the page says. */
  List<String> said(String id, String name) {
    return children(withId(id), name).stream().map(Element::getTextContent).toList();
  }
}
