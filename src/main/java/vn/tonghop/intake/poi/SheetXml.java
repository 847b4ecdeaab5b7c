package vn.tonghop.intake.poi;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Limit;
import vn.tonghop.intake.Sheet;
import vn.tonghop.intake.SheetCell;
import vn.tonghop.intake.SheetRow;

/** The filled rows of one sheet of an .xlsx workbook, one in memory at a time. */
final class SheetXml implements Closeable {

  private static final int MOST_ROWS = 1_048_576;
  static final int MOST_COLUMNS = 16_384;

  private final Sheet sheet;
  private final InputStream part;
  private final XMLStreamReader xml;
  private final CellXml cells;
  private final long columns;
  private int row;

  /**
   * Opens the part.
   *
   * @param columns the most that may hold something
   */
  SheetXml(Sheet sheet, InputStream part, CellXml cells, long columns) throws XMLStreamException {
    this.sheet = sheet;
    this.part = part;
    this.cells = cells;
    this.columns = columns;
    this.xml = Xml.open(part);
  }

  /** The next row that is not blank; null after the last. */
  @Nullable SheetRow next() throws XMLStreamException {
    while (Xml.nextElement(xml)) {
      if (xml.getLocalName().equals("row")) {
        SheetRow read = readRow();
        if (!read.isBlank()) {
          return read;
        }
      }
    }
    return null;
  }

  private SheetRow readRow() throws XMLStreamException {
    row = row(xml, row);
    boolean hidden = isHidden(xml);
    List<SheetCell> read = new ArrayList<>();
    int column = 0;
    while (Xml.next(xml) != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement() && xml.getLocalName().equals("c")) {
        column = column(xml, column, row);
        add(read, column++, cells.read(xml));
      } else if (xml.isStartElement()) {
        Xml.skip(xml);
      }
    }
    return new SheetRow(sheet, row, hidden, read, List.of(), List.of());
  }

  /** The number of the row that starts, which must be larger than that of the last. */
  static int row(XMLStreamReader xml, int last) throws XMLStreamException {
    int number = Xml.number(xml, "r", last + 1);
    if (number <= last || number > MOST_ROWS) {
      throw new XMLStreamException("row " + number + " after row " + last);
    }
    return number;
  }

  /** Whether a person does not see the row that starts. */
  static boolean isHidden(XMLStreamReader xml) {
    return Xml.isTrue(xml, "hidden") || isNothing(Xml.attribute(xml, "ht"));
  }

  /** Whether a height or width is none at all, which hides as well. */
  static boolean isNothing(@Nullable String measure) {
    return measure != null && measure.matches("0+(\\.0*)?");
  }

  private void add(List<SheetCell> read, int column, SheetCell cell) throws LimitPassedException {
    if (cell.isBlank()) {
      return;
    }
    if (column >= columns) {
      throw new LimitPassedException(Limit.COLUMNS);
    }
    while (read.size() < column) {
      read.add(SheetCell.BLANK);
    }
    read.add(cell);
  }

  /** The column that the cell names which starts in that row, or the next one. */
  static int column(XMLStreamReader xml, int next, int row) throws XMLStreamException {
    String reference = Xml.attribute(xml, "r");
    if (reference == null) {
      return next;
    }
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column = Math.min(column * 26 + reference.charAt(i) - 'A' + 1, MOST_COLUMNS + 1);
    }
    if (column - 1 < next || column > MOST_COLUMNS) {
      throw new XMLStreamException("cell " + reference + " in row " + row);
    }
    return column - 1;
  }

  /** The row that was read last; 0 before the first. */
  int row() {
    return row;
  }

  /** Where reading has come to, for instance "Sheet1!17". */
  String place() {
    return sheet.name() + "!" + row;
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      part.close();
    }
  }
}
