package vn.tonghop.intake.poi;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Limit;
import vn.tonghop.definition.Limits;

/**
 * What the part {@code workbook.xml} says.
 *
 * @param countsDaysFrom1904 whether dates are counted from 1904 instead of 1900
 * @param fullPrecision whether formulas calculate with all digits, not only those that are shown
 * @param sheets names of all sheets, in their order
 * @param hiddenSheets names of the sheets that are hidden, in their order
 * @param names what its defined names stand for
 */
record BookXml(
    boolean countsDaysFrom1904,
    boolean fullPrecision,
    List<String> sheets,
    List<String> hiddenSheets,
    List<Name> names) {

  /**
   * A defined name.
   *
   * @param sheet name of the sheet to which it is confined; null for none
   * @param refersTo a formula
   */
  record Name(String name, @Nullable String sheet, String refersTo) {}

  static BookXml read(InputStream part, Limits limits) throws XMLStreamException {
    boolean from1904 = false;
    boolean fullPrecision = true;
    List<String> sheets = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    XMLStreamReader xml = Xml.open(part);
    while (Xml.nextElement(xml)) {
      switch (xml.getLocalName()) {
        case "workbookPr" -> from1904 = Xml.isTrue(xml, "date1904");
        case "calcPr" ->
            fullPrecision =
                Xml.attribute(xml, "fullPrecision") == null || Xml.isTrue(xml, "fullPrecision");
        case "sheet" -> {
          if (sheets.size() >= limits.of(Limit.SHEETS)) {
            throw new LimitPassedException(Limit.SHEETS);
          }
          sheets.add(name(xml));
          if (isHidden(xml)) {
            hidden.add(name(xml));
          }
        }
        case "definedName" -> names.add(definedName(xml, sheets));
        default -> {}
      }
    }
    return new BookXml(from1904, fullPrecision, sheets, hidden, names);
  }

  private static Name definedName(XMLStreamReader xml, List<String> sheets)
      throws XMLStreamException {
    int sheet = Xml.number(xml, "localSheetId", -1);
    String confined = sheet >= 0 && sheet < sheets.size() ? sheets.get(sheet) : null;
    return new Name(name(xml), confined, xml.getElementText());
  }

  private static String name(XMLStreamReader xml) {
    return Objects.requireNonNullElse(Xml.attribute(xml, "name"), "");
  }

  private static boolean isHidden(XMLStreamReader sheet) {
    String state = Xml.attribute(sheet, "state");
    return state != null && !state.equals("visible");
  }
}
