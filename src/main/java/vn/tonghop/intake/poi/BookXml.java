package vn.tonghop.intake.poi;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.tonghop.definition.Limit;
import vn.tonghop.definition.Limits;

/**
 * What the part {@code workbook.xml} says.
 *
 * @param countsDaysFrom1904 whether dates are counted from 1904 instead of 1900
 * @param hiddenSheets names of the sheets that are hidden, in their order
 */
record BookXml(boolean countsDaysFrom1904, List<String> hiddenSheets) {

  static BookXml read(InputStream part, Limits limits) throws XMLStreamException {
    boolean from1904 = false;
    int sheets = 0;
    List<String> hidden = new ArrayList<>();
    XMLStreamReader xml = Xml.open(part);
    while (Xml.nextElement(xml)) {
      if (xml.getLocalName().equals("workbookPr")) {
        from1904 = Xml.isTrue(xml, "date1904");
      } else if (xml.getLocalName().equals("sheet")) {
        if (++sheets > limits.of(Limit.SHEETS)) {
          throw new LimitPassedException(Limit.SHEETS);
        }
        if (isHidden(xml)) {
          hidden.add(Objects.requireNonNullElse(Xml.attribute(xml, "name"), ""));
        }
      }
    }
    return new BookXml(from1904, hidden);
  }

  private static boolean isHidden(XMLStreamReader sheet) {
    String state = Xml.attribute(sheet, "state");
    return state != null && !state.equals("visible");
  }
}
