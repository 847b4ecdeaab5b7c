package vn.tonghop.intake.poi;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Limit;
import vn.tonghop.definition.Limits;
import vn.tonghop.intake.CellRange;
import vn.tonghop.intake.Sheet;

/**
 * What must be known of a sheet of an .xlsx workbook before its first row is read: the format puts
 * merged cells behind all rows.
 */
final class SheetSurvey {

  private final List<Sheet.Columns> hiddenColumns = new ArrayList<>();
  private final List<CellRange> merged = new ArrayList<>();
  private boolean formulas;

  /** A survey of nothing yet. */
  SheetSurvey() {}

  /** Surveys a sheet, as far as to its first formula if it has any. */
  static SheetSurvey read(InputStream part, Limits limits) throws XMLStreamException {
    SheetSurvey survey = new SheetSurvey();
    XMLStreamReader xml = Xml.open(part);
    try {
      while (!survey.formulas && Xml.nextElement(xml)) {
        survey.formulas = xml.getLocalName().equals("f");
        survey.take(xml, limits);
      }
    } finally {
      xml.close();
    }
    return survey;
  }

  /** The sheet that was surveyed. */
  Sheet sheet(int number, String name) {
    merged.sort(Comparator.comparingInt(CellRange::firstRow).thenComparing(CellRange::firstColumn));
    return new Sheet(number, name, hiddenColumns, merged);
  }

  /** Whether it met a formula, and then went no further: all cells are to be read first. */
  boolean hasFormulas() {
    return formulas;
  }

  /** Takes what the element that starts says of the sheet. */
  void take(XMLStreamReader xml, Limits limits) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "col" -> addColumns(xml);
      case "mergeCell" -> addMerged(Xml.attribute(xml, "ref"));
      default -> {}
    }
    check(limits);
  }

  private void check(Limits limits) throws XMLStreamException {
    if (merged.size() > limits.of(Limit.MERGED_CELLS)) {
      throw new LimitPassedException(Limit.MERGED_CELLS);
    }
    if (hiddenColumns.size() > SheetXml.MOST_COLUMNS) {
      throw new XMLStreamException("more columns than a sheet has");
    }
  }

  private void addColumns(XMLStreamReader xml) {
    boolean hidden = Xml.isTrue(xml, "hidden") || SheetXml.isNothing(Xml.attribute(xml, "width"));
    int first = Xml.number(xml, "min", 1);
    int last = Xml.number(xml, "max", first);
    if (hidden && last >= first) {
      hiddenColumns.add(new Sheet.Columns(first - 1, last - 1));
    }
  }

  private void addMerged(@Nullable String reference) throws XMLStreamException {
    try {
      merged.add(range(CellRangeAddress.valueOf(reference)));
    } catch (IllegalArgumentException e) {
      throw new XMLStreamException("merged cells " + reference, e);
    }
  }

  static CellRange range(CellRangeAddress address) {
    return new CellRange(
        address.getFirstRow() + 1,
        address.getLastRow() + 1,
        address.getFirstColumn(),
        address.getLastColumn());
  }
}
