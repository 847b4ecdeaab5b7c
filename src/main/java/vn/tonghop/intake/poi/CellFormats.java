package vn.tonghop.intake.poi;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** What the cell formats of an .xlsx workbook do to numbers, by the number of the format. */
final class CellFormats {

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<NumberFormats.Kind> kinds = new ArrayList<>();

  /**
   * Reads the part.
   *
   * @param part null when the workbook has none
   */
  static CellFormats read(@Nullable InputStream part) throws XMLStreamException {
    CellFormats formats = new CellFormats();
    if (part != null) {
      formats.read(Xml.open(part));
    }
    return formats;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    boolean ofCells = false; // the same <xf> stands in <cellStyleXfs>, which cells do not refer to
    while (Xml.nextElement(xml)) {
      String element = xml.getLocalName();
      int id = Xml.number(xml, "numFmtId", 0);
      if (element.equals("numFmt")) {
        codes.put(id, Objects.requireNonNullElse(Xml.attribute(xml, "formatCode"), ""));
      } else if (element.equals("xf") && ofCells) {
        kinds.add(NumberFormats.kind(id, code(id)));
      } else if (element.endsWith("Xfs")) {
        ofCells = element.equals("cellXfs");
      }
    }
  }

  private String code(int id) {
    String builtin = Objects.requireNonNullElse(BuiltinFormats.getBuiltinFormat(id), "");
    return codes.getOrDefault(id, builtin);
  }

  /** What format does to a number; nothing where the workbook does not define it. */
  NumberFormats.Kind kind(int format) {
    return format < kinds.size() ? kinds.get(format) : NumberFormats.Kind.PLAIN;
  }
}
