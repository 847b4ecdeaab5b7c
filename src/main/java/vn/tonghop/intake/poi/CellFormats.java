package vn.tonghop.intake.poi;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Limit;
import vn.tonghop.definition.Limits;
import vn.tonghop.intake.FontRun;

/**
 * What the cell formats of an .xlsx workbook do to numbers and text, by the number of the format.
 */
final class CellFormats {

  private final long most;
  private final Map<Integer, NumberFormats.Kind> codes = new HashMap<>();
  private final List<NumberFormats.Kind> kinds = new ArrayList<>();
  private final List<@Nullable String> fonts = new ArrayList<>();
  private final List<@Nullable String> fontsOfCells = new ArrayList<>();

  private CellFormats(long most) {
    this.most = most;
  }

  /**
   * Reads the part.
   *
   * @param part null when the workbook has none
   */
  static CellFormats read(@Nullable InputStream part, Limits limits) throws XMLStreamException {
    CellFormats formats = new CellFormats(limits.of(Limit.STYLES));
    if (part != null) {
      formats.read(Xml.open(part));
    }
    return formats;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    String within = ""; // <font> stands in <dxfs> too, and <xf> in <cellStyleXfs>
    while (Xml.nextElement(xml)) {
      String element = xml.getLocalName();
      switch (element) {
        case "fonts", "dxfs", "cellXfs", "cellStyleXfs" -> within = element;
        case "numFmt" -> addCode(xml);
        case "font" -> addFont(within, xml);
        case "xf" -> addCellFormat(within, xml);
        default -> {}
      }
      if (Math.max(codes.size(), Math.max(fonts.size(), kinds.size())) > most) {
        throw new LimitPassedException(Limit.STYLES);
      }
    }
  }

  private void addCode(XMLStreamReader xml) {
    String code = Objects.requireNonNullElse(Xml.attribute(xml, "formatCode"), "");
    int id = Xml.number(xml, "numFmtId", 0);
    codes.put(id, NumberFormats.kind(id, code));
  }

  private void addFont(String within, XMLStreamReader xml) throws XMLStreamException {
    if (!within.equals("fonts")) {
      return;
    }
    String legacy = null;
    while (Xml.next(xml) != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        String name = xml.getLocalName().equals("name") ? Xml.attribute(xml, "val") : null;
        legacy = name != null && FontRun.isLegacy(name) ? name : legacy;
        Xml.skip(xml);
      }
    }
    fonts.add(legacy);
  }

  private void addCellFormat(String within, XMLStreamReader xml) {
    if (within.equals("cellXfs")) {
      int id = Xml.number(xml, "numFmtId", 0);
      int font = Xml.number(xml, "fontId", 0);
      kinds.add(kind(id, codes));
      fontsOfCells.add(font < fonts.size() ? fonts.get(font) : null);
    }
  }

  private static NumberFormats.Kind kind(int id, Map<Integer, NumberFormats.Kind> codes) {
    NumberFormats.Kind own = codes.get(id);
    String builtin = Objects.requireNonNullElse(BuiltinFormats.getBuiltinFormat(id), "");
    return own == null ? NumberFormats.kind(id, builtin) : own;
  }

  /** What format does to a number; nothing where the workbook does not define it. */
  NumberFormats.Kind kind(int format) {
    return format < kinds.size() ? kinds.get(format) : NumberFormats.Kind.PLAIN;
  }

  /** The font of cells of that format; null unless it shows text in a legacy encoding. */
  @Nullable String legacyFont(int format) {
    return format < fontsOfCells.size() ? fontsOfCells.get(format) : null;
  }
}
