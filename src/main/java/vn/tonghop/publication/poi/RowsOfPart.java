package vn.tonghop.publication.poi;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Finds the rows of a sheet in its part. */
final class RowsOfPart {

  private static final String SHARED = "s";

  private final SentXml xml;
  private final NavigableMap<Integer, SentRow> rows = new TreeMap<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private int end;
  private int firstText = -1;

  private RowsOfPart(byte[] part) throws XMLStreamException {
    xml = new SentXml(part);
  }

  /**
   * The rows of the part; null when it is not written as Excel writes one, each row and each cell
   * with its address, in their order: then POI is to make of it what it can.
   */
  static @Nullable SentRows of(byte[] part) {
    try {
      RowsOfPart reading = new RowsOfPart(part);
      reading.read();
      return new SentRows(part, reading.rows, reading.end, reading.merged, reading.firstText);
    } catch (XMLStreamException | IllegalArgumentException e) {
      // Whether that is damage, POI says.
      return null;
    }
  }

  private void read() throws XMLStreamException {
    while (xml.next()) {
      if (xml.begins("row")) {
        row();
      } else if (xml.ends("sheetData")) {
        end = rows.isEmpty() ? 0 : xml.position();
      } else if (xml.begins("mergeCell")) {
        merged.add(CellRangeAddress.valueOf(xml.attribute("ref")));
      }
    }
  }

  private void row() throws XMLStreamException {
    int number = Integer.parseInt(xml.attribute("r"));
    int start = xml.position();
    String bare = bare();
    if (!rows.isEmpty() && rows.lastKey() >= number) {
      throw new XMLStreamException("a row behind a later one");
    }
    int first = -1;
    int last = -1;
    while (xml.next() && !xml.ends("row")) {
      if (xml.begins("c")) {
        int column = column(number, last);
        first = first < 0 ? column : first;
        last = column;
      }
    }
    rows.put(number, new SentRow(number, start, first, last, bare));
  }

  private int column(int row, int before) throws XMLStreamException {
    CellAddress address = new CellAddress(xml.attribute("r"));
    if (address.getRow() != row - 1 || address.getColumn() <= before) {
      throw new XMLStreamException("a cell where it does not belong");
    }
    if (address.equals(CellAddress.A1) && xml.attribute("t").equals(SHARED)) {
      firstText = text();
    }
    return address.getColumn();
  }

  private int text() throws XMLStreamException {
    while (xml.next() && !xml.ends("c")) {
      if (xml.begins("v")) {
        return Integer.parseInt(xml.text().strip());
      }
    }
    return -1;
  }

  private String bare() {
    String height = xml.attribute("ht");
    String hidden = xml.attribute("hidden");
    if (height.isEmpty() && hidden.isEmpty()) {
      return "";
    }
    return "<row r=\""
        + xml.attribute("r")
        + '"'
        + copy("ht", height)
        + copy("hidden", hidden)
        + "/>";
  }

  private static String copy(String name, String value) {
    if (!value.matches("[0-9a-zA-Z.+-]*")) {
      throw new IllegalArgumentException(value);
    }
    return value.isEmpty() ? "" : " " + name + "=\"" + value + '"';
  }
}
