package vn.tonghop.publication.proof;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a sheet from its part of the file. */
final class SheetPart {

  private final XMLStreamReader xml;
  private final List<String> texts;
  private final NavigableMap<Integer, Map<String, WrittenCell>> cells = new TreeMap<>();

  private SheetPart(XMLStreamReader xml, List<String> texts) {
    this.xml = xml;
    this.texts = texts;
  }

  static WrittenSheet read(String name, XMLStreamReader xml, List<String> texts)
      throws XMLStreamException {
    SheetPart part = new SheetPart(xml, texts);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        part.cell();
      }
    }
    return new WrittenSheet(name, part.cells);
  }

  private void cell() throws XMLStreamException {
    String reference = String.valueOf(xml.getAttributeValue(null, "r"));
    String type = xml.getAttributeValue(null, "t");
    String formula = null;
    String value = null;
    while (!ends(xml, "c")) {
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "f" -> formula = xml.getElementText();
          case "v" -> value = xml.getElementText();
          case "is" -> value = text(xml, "is");
          default -> {}
        }
      }
    }
    if (value != null || formula != null) {
      put(cell(reference, type, value, formula));
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

  private void put(WrittenCell cell) {
    cells
        .computeIfAbsent(WrittenCell.row(cell.reference()), row -> new LinkedHashMap<>())
        .put(WrittenCell.column(cell.reference()), cell);
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
