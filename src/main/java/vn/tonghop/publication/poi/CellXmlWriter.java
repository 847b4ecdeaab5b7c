package vn.tonghop.publication.poi;

import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the cells of a streamed sheet as POI does, byte for byte, but each of them in one piece:
 * POI hands on every attribute in five, and every letter by itself.
 */
final class CellXmlWriter extends SheetDataWriter {

  private final StringBuilder xml = new StringBuilder();
  private char[] piece = new char[1024];

  CellXmlWriter() throws IOException {
    super();
  }

  @Override
  public void writeCell(int column, @Nullable Cell cell) throws IOException {
    if (cell == null) {
      return;
    }
    CellType type = cell.getCellType();
    if (type != CellType.STRING && type != CellType.NUMERIC && type != CellType.BLANK) {
      super.writeCell(column, cell);
      return;
    }
    begin(column, cell);
    switch (type) {
      case STRING -> text(cell.getStringCellValue());
      case NUMERIC -> number(cell.getNumericCellValue());
      default -> xml.append('>');
    }
    xml.append("</c>");
    handOn();
  }

  private void begin(int column, Cell cell) {
    String letters = CellReference.convertNumToColString(column);
    xml.setLength(0);
    xml.append("<c r=\"").append(letters).append(cell.getRowIndex() + 1).append('"');
    int style = Short.toUnsignedInt(cell.getCellStyle().getIndex());
    if (style != 0) {
      xml.append(" s=\"").append(style).append('"');
    }
  }

  private void number(double value) {
    xml.append(" t=\"n\"><v>").append(value).append("</v>");
  }

  private void text(String text) {
    xml.append(" t=\"inlineStr\"><is><t");
    if (isSpaced(text)) {
      xml.append(" xml:space=\"preserve\"");
    }
    xml.append('>');
    if (isPlain(text)) {
      xml.append(text);
    } else {
      for (int at = 0; at < text.length(); at++) {
        letter(text.charAt(at));
      }
    }
    xml.append("</t></is>");
  }

  /** Whether white space stands at an end of it, which a reader would otherwise leave out. */
  private static boolean isSpaced(String text) {
    return !text.isEmpty()
        && (Character.isWhitespace(text.charAt(0))
            || Character.isWhitespace(text.charAt(text.length() - 1)));
  }

  /** Whether each letter of it stands for itself, as most texts are. */
  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter < ' ' || letter >= '\uFFFE' || "<>&\"\u00A0".indexOf(letter) >= 0) {
        return false;
      }
    }
    return true;
  }

  private void letter(char letter) {
    switch (letter) {
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '&' -> xml.append("&amp;");
      case '"' -> xml.append("&quot;");
      case '\n' -> xml.append("&#xa;");
      case '\r' -> xml.append("&#xd;");
      case '\t' -> xml.append("&#x9;");
      case '\u00A0' -> xml.append("&#xa0;");
      default -> xml.append(letter < ' ' || letter >= '\uFFFE' ? '?' : letter);
    }
  }

  private void handOn() throws IOException {
    int length = xml.length();
    if (length > piece.length) {
      piece = new char[2 * length];
    }
    xml.getChars(0, length, piece, 0);
    _out.write(piece, 0, length);
  }
}
