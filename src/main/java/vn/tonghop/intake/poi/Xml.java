package vn.tonghop.intake.poi;

import com.fasterxml.aalto.stax.InputFactoryImpl;
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

  private static final int MOST_DIGITS = 9;

  private Xml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
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
    return value == null ? otherwise : number(value, otherwise);
  }

  /** The number that up to nine digits make; the other number for any other text. */
  static int number(String digits, int otherwise) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (i >= MOST_DIGITS || digit < 0 || digit > 9) {
        return otherwise;
      }
      number = number * 10 + digit;
    }
    return digits.isEmpty() ? otherwise : number;
  }

  /** Whether an attribute says yes; it says no where it is missing. */
  static boolean isTrue(XMLStreamReader xml, String name) {
    String value = attribute(xml, name);
    return value != null && (value.equals("1") || value.equals("true"));
  }

  /**
   * Passes over an element and all that is in it.
   *
   * @param xml at its start; left at its end
   */
  static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
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
