package vn.tonghop.publication.poi;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.codehaus.stax2.XMLStreamReader2;

/** Reads a part of a workbook and knows at which of its bytes. */
final class SentXml {

  private static final XMLInputFactory FACTORY = factory();

  private final byte[] part;
  private final XMLStreamReader2 xml;

  SentXml(byte[] part) throws XMLStreamException {
    this.part = part;
    xml = (XMLStreamReader2) FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /**
   * Moves to the next tag whose name has no prefix; false at the end.
   *
   * @throws XMLStreamException when this is no XML, or not as workbooks have it
   */
  boolean next() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader2.DTD) {
        throw new XMLStreamException("document type declaration");
      }
      if (xml.isStartElement() || xml.isEndElement()) {
        if (xml.getPrefix().isEmpty()) {
          return true;
        }
        if (XSSFRelation.NS_SPREADSHEETML.equals(xml.getNamespaceURI())) {
          throw new XMLStreamException("a prefix that is seldom written", xml.getLocation());
        }
      }
    }
    return false;
  }

  boolean begins(String name) {
    return xml.isStartElement() && xml.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return xml.isEndElement() && xml.getLocalName().equals(name);
  }

  /** The attribute of that name; empty when there is none. */
  String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** The text of the element that begins here. */
  String text() throws XMLStreamException {
    return xml.getElementText();
  }

  /**
   * Where the tag begins.
   *
   * @throws XMLStreamException when that is not known, as in other encodings than UTF-8
   */
  int position() throws XMLStreamException {
    long position = xml.getLocationInfo().getStartingByteOffset();
    String tag = (xml.isStartElement() ? "<" : "</") + xml.getLocalName();
    byte[] expected = tag.getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < expected.length; at++) {
      if (position < 0
          || position + at >= part.length
          || part[(int) position + at] != expected[at]) {
        throw new XMLStreamException("a tag is not where it seems to be", xml.getLocation());
      }
    }
    return (int) position;
  }
}
