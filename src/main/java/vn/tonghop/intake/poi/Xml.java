package vn.tonghop.intake.poi;

import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Pull parsers that know no DTD, no entities and no network. */
final class Xml {

  private static final XMLInputFactory FACTORY = factory();
  // How the format writes characters that XML cannot hold: "_x000D_".
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private Xml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  static XMLStreamReader open(InputStream in) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(in);
  }

  /** Moves to the next start of an element; false at the end of the document. */
  static boolean nextElement(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** Moves on; a document type declaration has no place in a workbook. */
  static int next(XMLStreamReader xml) throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD) {
      throw new XMLStreamException("document type declaration");
    }
    return event;
  }

  static @Nullable String attribute(XMLStreamReader xml, String name) {
    return xml.getAttributeValue(null, name);
  }

  /** The number in an attribute; the other number where it is missing or none. */
  static int number(XMLStreamReader xml, String name, int otherwise) {
    String value = attribute(xml, name);
    return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
  }

  /**
   * The text of a string item: its runs together, without the phonetic hints of Japanese.
   *
   * @param xml at the start of the element that holds the runs; left at its end
   */
  static String richText(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int phonetic = 0;
    for (int depth = 1; depth > 0; ) {
      int event = next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        phonetic += xml.getLocalName().equals("rPh") ? 1 : 0;
        if (phonetic == 0 && xml.getLocalName().equals("t")) {
          text.append(xml.getElementText());
          depth--; // the text has read the end of its element
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
      }
    }
    return unescape(text.toString());
  }

  /** "_x000D_" back to the character it stands for. */
  static String unescape(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPED
        .matcher(text)
        .replaceAll(
            escaped ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(escaped.group(1), 16))));
  }
}
