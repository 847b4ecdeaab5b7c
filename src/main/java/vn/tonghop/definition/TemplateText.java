package vn.tonghop.definition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The paragraphs of a Word file, by what ECMA-376 says of it and with nothing but the JDK. Word
 * cuts a text into runs wherever it was edited; here it is whole again.
 */
final class TemplateText {

  /** Unpacked; a plan of twenty pages takes half a megabyte. */
  private static final int MOST_BYTES = 32 << 20;

  private static final int MOST_PARTS = 500;
  private static final XMLInputFactory XML = xml();

  /**
   * A paragraph.
   *
   * @param text tabs and line breaks are a space
   * @param box number of the innermost thing that holds it: a part of the file, or a cell
   * @param table number of the innermost table; 0 outside of tables
   */
  record Paragraph(String text, int box, int table) {}

  /** A paragraph that is being read: one may stand in a text box of another. */
  private record Open(StringBuilder text, int box, int table) {}

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Deque<Integer> boxes = new ArrayDeque<>();
  private final Deque<Integer> tables = new ArrayDeque<>();
  private int numbers;
  private boolean inText;

  private TemplateText() {}

  private static XMLInputFactory xml() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /**
   * Every paragraph of the document, its headers, footers and notes.
   *
   * @throws IOException when it is no .docx file, or one with macros
   */
  static List<Paragraph> of(byte[] file) throws IOException {
    TemplateText text = new TemplateText();
    boolean hasDocument = false;
    int left = MOST_BYTES;
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readNBytes(left + 1);
        left -= part.length;
        if (left < 0 || ++parts > MOST_PARTS || entry.getName().endsWith("vbaProject.bin")) {
          throw new IOException(entry.getName());
        }
        hasDocument |= entry.getName().equals("word/document.xml");
        if (entry.getName().matches("word/[a-z]+[0-9]*\\.xml")) {
          text.read(part);
        }
      }
    } catch (XMLStreamException | IllegalArgumentException e) {
      throw new IOException(e);
    }
    if (!hasDocument) {
      throw new IOException("word/document.xml");
    }
    return text.paragraphs;
  }

  private void read(byte[] part) throws XMLStreamException {
    XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
    boxes.push(++numbers);
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(xml.getText());
        default -> {}
      }
    }
    boxes.clear();
  }

  private void start(String element) {
    switch (element) {
      case "p" ->
          open.push(
              new Open(
                  new StringBuilder(), boxes.getFirst(), tables.isEmpty() ? 0 : tables.getFirst()));
      case "t" -> inText = true;
      case "tbl" -> tables.push(++numbers);
      case "tc", "txbxContent" -> boxes.push(++numbers);
      case "tab", "br" -> {
        inText = true;
        append(" ");
        inText = false;
      }
      default -> {}
    }
  }

  private void end(String element) {
    switch (element) {
      case "p" -> {
        Open ended = open.pop();
        paragraphs.add(new Paragraph(ended.text().toString(), ended.box(), ended.table()));
      }
      case "t" -> inText = false;
      case "tbl" -> tables.pop();
      case "tc", "txbxContent" -> boxes.pop();
      default -> {}
    }
  }

  private void append(String text) {
    if (inText && !open.isEmpty()) {
      open.getFirst().text().append(text);
    }
  }
}
