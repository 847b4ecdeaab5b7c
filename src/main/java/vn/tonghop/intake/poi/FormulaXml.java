package vn.tonghop.intake.poi;

import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Limits;
import vn.tonghop.intake.poi.formula.SheetWriter;
import vn.tonghop.intake.poi.formula.Stored;

/** Reads the cells of one sheet of an .xlsx workbook for the evaluation of its formulas. */
final class FormulaXml {

  private final XMLStreamReader xml;
  private final SharedTexts texts;
  private final SheetWriter sheet;
  private final boolean evaluated;
  private final Limits limits;
  private int row;

  // What the cell says that is being read.
  private String type = "";
  private int format;
  private @Nullable String value;
  private @Nullable String formula;
  private String formulaType = "";
  private int shared;
  private @Nullable RichText inline;

  /**
   * A reader of one sheet.
   *
   * @param evaluated whether its formulas can be evaluated
   */
  FormulaXml(
      XMLStreamReader xml, SharedTexts texts, SheetWriter sheet, boolean evaluated, Limits limits) {
    this.xml = xml;
    this.texts = texts;
    this.sheet = sheet;
    this.evaluated = evaluated;
    this.limits = limits;
  }

  /** Reads it to its end, and surveys it by the way. */
  SheetSurvey read() throws XMLStreamException {
    SheetSurvey survey = new SheetSurvey();
    while (Xml.nextElement(xml)) {
      if (xml.getLocalName().equals("row")) {
        row = SheetXml.row(xml, row);
        sheet.row(row - 1, SheetXml.isHidden(xml));
        readCells();
      } else {
        survey.take(xml, limits);
      }
    }
    sheet.completed();
    return survey;
  }

  private void readCells() throws XMLStreamException {
    int column = 0;
    while (Xml.next(xml) != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement() && xml.getLocalName().equals("c")) {
        column = SheetXml.column(xml, column, row);
        readCell();
        write(column++);
      } else if (xml.isStartElement()) {
        Xml.skip(xml);
      }
    }
  }

  private void readCell() throws XMLStreamException {
    type = Objects.requireNonNullElse(Xml.attribute(xml, "t"), "n");
    format = Xml.number(xml, "s", 0);
    value = null;
    formula = null;
    inline = null;
    while (Xml.next(xml) != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "v" -> value = xml.getElementText();
          case "is" -> inline = RichText.read(xml);
          case "f" -> readFormula();
          default -> Xml.skip(xml);
        }
      }
    }
  }

  private void readFormula() throws XMLStreamException {
    formulaType = Objects.requireNonNullElse(Xml.attribute(xml, "t"), "normal");
    shared = Xml.number(xml, "si", -1);
    formula = xml.getElementText();
  }

  private void write(int column) throws XMLStreamException {
    boolean missing = CellXml.isMissing(type, value) && inline == null;
    String text = formula;
    if (text == null) {
      if (!missing) {
        sheet.constant(column, stored());
      }
      return;
    }
    Stored result = missing ? Stored.NOTHING : stored();
    boolean strange = !missing && result.equals(Stored.NOTHING);
    if (strange || !evaluated) {
      sheet.uncheckedFormula(column, format, result, text);
      return;
    }
    switch (formulaType) {
      case "normal" -> sheet.formula(column, format, result, text);
      case "shared" -> sheet.sharedFormula(row - 1, column, format, result, shared, text);
      default -> sheet.uncheckedFormula(column, format, result, text);
    }
  }

  private Stored stored() throws XMLStreamException {
    if (inline != null) {
      return sheet.text(inline.text());
    }
    String found = Objects.requireNonNull(value);
    return switch (type) {
      case "s" -> Stored.sharedText(texts.number(found.strip()));
      case "str" -> sheet.text(Xml.unescape(found));
      case "inlineStr" -> sheet.text(found);
      case "d" -> Stored.NOTHING; // formulas see the number of the day, which nobody writes so
      case "b" -> Stored.bool(found.strip().equals("1"));
      case "e" -> Stored.error(found.strip());
      default -> number(found.strip());
    };
  }

  private static Stored number(String digits) {
    try {
      return Stored.number(Double.parseDouble(digits));
    } catch (NumberFormatException e) {
      return Stored.NOTHING; // no number; where the cell itself matters, that is found
    }
  }
}
