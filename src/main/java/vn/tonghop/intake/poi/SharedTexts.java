package vn.tonghop.intake.poi;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The texts that cells of a workbook refer to by number. They are in memory, each of them once. */
final class SharedTexts {

  private final List<RichText> texts = new ArrayList<>();

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
          shared.texts.add(RichText.read(xml));
        }
      }
    }
    return shared;
  }

  /** The text of that number. */
  RichText get(String number) throws XMLStreamException {
    return texts.get(number(number));
  }

  /** The number of a text, which must be there. */
  int number(String digits) throws XMLStreamException {
    int index = Xml.number(digits, -1);
    if (index < 0 || index >= texts.size()) {
      throw new XMLStreamException("shared string " + digits + " of " + texts.size());
    }
    return index;
  }

  /** The text of that number, without its fonts. */
  String text(int number) {
    return texts.get(number).text();
  }
}
