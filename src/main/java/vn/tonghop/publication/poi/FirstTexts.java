package vn.tonghop.publication.poi;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLStreamException;

/** The first of the texts that the cells of a workbook share. */
final class FirstTexts {

  private FirstTexts() {}

  /**
   * The part with no more texts than that; all of it when it has no more, or is not as Excel writes
   * one.
   */
  static byte[] of(byte[] part, int most) {
    try {
      return cut(part, most);
    } catch (XMLStreamException e) {
      // Whether that is damage, POI says.
      return part;
    }
  }

  private static byte[] cut(byte[] part, int most) throws XMLStreamException {
    SentXml xml = new SentXml(part);
    int texts = 0;
    int behind = part.length;
    int end = part.length;
    while (xml.next()) {
      if (xml.begins("si")) {
        behind = texts == most ? xml.position() : behind;
        texts++;
      } else if (xml.ends("sst")) {
        end = texts > most ? xml.position() : end;
      }
    }
    if (texts <= most) {
      return part;
    }
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    first.write(part, 0, behind);
    first.write(part, end, part.length - end);
    return first.toByteArray();
  }
}
