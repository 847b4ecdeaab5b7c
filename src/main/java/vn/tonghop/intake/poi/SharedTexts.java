package vn.tonghop.intake.poi;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The texts that cells of a workbook refer to by number. They are in memory, each of them once. */
final class SharedTexts {

  private final List<String> texts = new ArrayList<>();

  /**
   * Reads the part.
   *
   * @param part null when the workbook has none
   */
  static SharedTexts read(@Nullable InputStream part) throws XMLStreamException {
    SharedTexts shared = new SharedTexts();
    if (part != null) {
      XMLStreamReader xml = Xml.open(part);
      while (Xml.nextElement(xml)) {
        if (xml.getLocalName().equals("si")) {
          shared.texts.add(Xml.richText(xml));
        }
      }
    }
    return shared;
  }

  /** The text of that number. */
  String get(String number) throws XMLStreamException {
    if (!number.matches("\\d{1,9}") || Integer.parseInt(number) >= texts.size()) {
      throw new XMLStreamException("shared string " + number + " of " + texts.size());
    }
    return texts.get(Integer.parseInt(number));
  }
}
