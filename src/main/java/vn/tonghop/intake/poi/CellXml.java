package vn.tonghop.intake.poi;

import java.math.BigDecimal;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.tonghop.intake.SheetCell;
import vn.tonghop.intake.poi.formula.ResultCells;

/** Reads the cells of an .xlsx workbook. */
final class CellXml implements ResultCells {

  /** Excel knows doubles; what is beyond them would fill the memory with zeros when written out. */
  private static final int LARGEST_MAGNITUDE = 330;

  /** Turning digits into a number takes the square of their count: a million would take minutes. */
  private static final int LONGEST_NUMBER = 1_000;

  private final SharedTexts texts;
  private final CellFormats formats;
  private final NumberFormats numbers;

  CellXml(SharedTexts texts, CellFormats formats, NumberFormats numbers) {
    this.texts = texts;
    this.formats = formats;
    this.numbers = numbers;
  }

  /**
   * Reads one cell.
   *
   * @param xml at the start of its element; left at its end
   */
  SheetCell read(XMLStreamReader xml) throws XMLStreamException {
    String type = Objects.requireNonNullElse(Xml.attribute(xml, "t"), "n");
    int format = Xml.number(xml, "s", 0);
    String formula = null;
    String value = null;
    RichText inline = null;
    while (Xml.next(xml) != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "v" -> value = xml.getElementText();
          case "is" -> inline = RichText.read(xml);
          case "f" -> formula = xml.getElementText();
          default -> Xml.skip(xml);
        }
      }
    }
    if (inline != null) {
      return inline.cell(formats.legacyFont(format));
    }
    if (isMissing(type, value)) {
      return formula == null ? SheetCell.BLANK : new SheetCell.UnvaluedFormula(formula);
    }
    return cell(type, format, Objects.requireNonNull(value));
  }

  /** Whether the cell holds no value; a text may be empty. */
  static boolean isMissing(String type, @Nullable String value) {
    return value == null || (value.isEmpty() && !type.equals("str"));
  }

  @Override
  public SheetCell number(BigDecimal value, int format) {
    return numbers.cell(value, formats.kind(format));
  }

  @Override
  public SheetCell text(String text, int format) {
    return RichText.plain(text).cell(formats.legacyFont(format));
  }

  private SheetCell cell(String type, int format, String value) throws XMLStreamException {
    return switch (type) {
      case "s" -> texts.get(value.strip()).cell(formats.legacyFont(format));
      case "str" -> RichText.plain(Xml.unescape(value)).cell(formats.legacyFont(format));
      case "inlineStr", "d" -> new SheetCell.Text(value);
      case "b" -> new SheetCell.Bool(value.strip().equals("1"));
      case "e" -> new SheetCell.ErrorValue(value.strip());
      default -> number(value.strip(), formats.kind(format));
    };
  }

  private SheetCell number(String value, NumberFormats.Kind kind) {
    BigDecimal number = decimal(value);
    return number == null ? new SheetCell.Text(value) : numbers.cell(number, kind);
  }

  private static @Nullable BigDecimal decimal(String value) {
    if (value.length() > LONGEST_NUMBER) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(value);
      long magnitude = (long) number.precision() - number.scale();
      return Math.abs(magnitude) > LARGEST_MAGNITUDE ? null : number;
    } catch (NumberFormatException e) {
      return null; // what is no number is text, and found to be wrong where a number is wanted
    }
  }
}
