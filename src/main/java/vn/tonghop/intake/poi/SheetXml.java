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
import vn.tonghop.intake.SheetCell;
import vn.tonghop.intake.SheetRow;

/** The filled rows of one sheet of an .xlsx workbook, one in memory at a time. */
final class SheetXml implements Closeable {

  private static final int MOST_ROWS = 1_048_576;
  private static final int MOST_COLUMNS = 16_384;

  private final int sheetNumber;
  private final String sheetName;
  private final InputStream part;
  private final XMLStreamReader xml;
  private final CellXml cells;
  private int row;

  SheetXml(int sheetNumber, String sheetName, InputStream part, CellXml cells)
      throws XMLStreamException {
    this.sheetNumber = sheetNumber;
    this.sheetName = sheetName;
    this.part = part;
    this.cells = cells;
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
    int number = Xml.number(xml, "r", row + 1);
    if (number <= row || number > MOST_ROWS) {
      throw new XMLStreamException("row " + number + " after row " + row);
    }
    row = number;
    List<SheetCell> read = new ArrayList<>();
    int column = 0;
    while (Xml.next(xml) != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement() && xml.getLocalName().equals("c")) {
        column = column(column);
        add(read, column++, cells.read(xml));
      } else if (xml.isStartElement()) {
        Xml.richText(xml);
      }
    }
    return new SheetRow(sheetNumber, sheetName, row, read);
  }

  private static void add(List<SheetCell> read, int column, SheetCell cell) {
    if (cell.isBlank()) {
      return;
    }
    while (read.size() < column) {
      read.add(SheetCell.BLANK);
    }
    read.add(cell);
  }

  /** The column that the cell names, or the next one. */
  private int column(int next) throws XMLStreamException {
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

  /** Where reading has come to, for instance "Sheet1!17". */
  String place() {
    return sheetName + "!" + row;
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
