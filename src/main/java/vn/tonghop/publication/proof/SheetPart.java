package vn.tonghop.publication.proof;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a sheet from its part of the file. */
final class SheetPart {

  private final XMLStreamReader xml;
  private final List<String> texts;
  private final WrittenSheet sheet;

  private SheetPart(WrittenSheet sheet, XMLStreamReader xml, List<String> texts) {
    this.sheet = sheet;
    this.xml = xml;
    this.texts = texts;
  }

  /** Puts its cells into the sheet. */
  static void read(WrittenSheet sheet, XMLStreamReader xml, List<String> texts)
      throws XMLStreamException, IOException {
    SheetPart part = new SheetPart(sheet, xml, texts);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        part.cell();
      }
    }
  }

  private void cell() throws XMLStreamException, IOException {
    String reference = String.valueOf(xml.getAttributeValue(null, "r"));
    String type = xml.getAttributeValue(null, "t");
    String formula = null;
    String value = null;
    String inline = null;
    while (!ends(xml, "c")) {
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "f" -> formula = xml.getElementText();
          case "v" -> value = xml.getElementText();
          case "is" -> inline = text(xml, "is");
          default -> {}
        }
      }
    }
    // Another program that changes such a text may leave it there, for no one to read.
    if ("inlineStr".equals(type)) {
      value = inline;
    }
    if (value != null || formula != null) {
      sheet.put(cell(reference, type, value, formula));
    }
  }

  private WrittenCell cell(
      String reference, @Nullable String type, @Nullable String value, @Nullable String formula) {
    if (value == null) {
      return new WrittenCell(reference, null, null, formula);
    }
    if (type == null || type.equals("n")) {
      return new WrittenCell(reference, null, new BigDecimal(value), formula);
    }
    String text = type.equals("s") ? texts.get(Integer.parseInt(value)) : value;
    return new WrittenCell(reference, text, null, formula);
  }

  /** The text of an element, run by run; what stands there to say how it is read aloud is not. */
  static String text(XMLStreamReader xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean aloud = false;
    while (!ends(xml, element)) {
      if (xml.isStartElement() && xml.getLocalName().equals("rPh")) {
        aloud = true;
      } else if (xml.isEndElement() && xml.getLocalName().equals("rPh")) {
        aloud = false;
      } else if (xml.isStartElement() && xml.getLocalName().equals("t") && !aloud) {
        text.append(xml.getElementText());
      }
    }
    return text.toString();
  }

  /** Goes on by one, and says whether the element has ended. */
  private static boolean ends(XMLStreamReader xml, String element) throws XMLStreamException {
    xml.next();
    return xml.isEndElement() && xml.getLocalName().equals(element);
  }
}
