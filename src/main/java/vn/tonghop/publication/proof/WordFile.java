package vn.tonghop.publication.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
 * Reads the text of a .docx file by what ECMA-376 says of it and with nothing but the JDK, for the
 * reason of {@link XlsxFile}. Headers, footers and text boxes are left out.
 */
final class WordFile {

  private static final String DOCUMENT = "word/document.xml";
  private static final XMLInputFactory XML = xml();

  /**
   * What stands in a document.
   *
   * @param paragraphs outside of tables, in their order
   * @param tables each a list of rows, each a list of the texts of its cells
   */
  record Content(List<String> paragraphs, List<List<List<String>>> tables) {

    Content {
      paragraphs = List.copyOf(paragraphs);
      tables = List.copyOf(tables);
    }
  }

  private final List<String> paragraphs = new ArrayList<>();
  private final List<List<List<String>>> tables = new ArrayList<>();
  private final Deque<List<List<String>>> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private boolean inText;

  private WordFile() {}

  private static XMLInputFactory xml() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  static Content read(byte[] file) throws IOException {
    try (InputStream in = new ByteArrayInputStream(file)) {
      return read(in);
    }
  }

  /**
   * Everything of the document's body.
   *
   * @throws IOException when it cannot be read as a document
   */
  static Content read(InputStream file) throws IOException {
    ZipInputStream zip = new ZipInputStream(file);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(DOCUMENT)) {
        return of(zip);
      }
    }
    throw new IOException("there is no " + DOCUMENT);
  }

  private static Content of(InputStream part) throws IOException {
    WordFile word = new WordFile();
    try {
      XMLStreamReader xml = XML.createXMLStreamReader(part);
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> word.start(xml.getLocalName());
          case XMLStreamConstants.END_ELEMENT -> word.end(xml.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              word.append(xml.getText());
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("this cannot be read as a document", e);
    }
    return new Content(word.paragraphs, word.tables);
  }

  private void start(String element) {
    switch (element) {
      case "tbl" -> {
        open.push(new ArrayList<>());
        tables.add(open.getFirst());
      }
      case "tr" -> open.getFirst().add(new ArrayList<>());
      case "tc" -> row().add("");
      case "t" -> inText = true;
      case "br", "tab" -> text.append(' ');
      default -> {}
    }
  }

  private void end(String element) {
    switch (element) {
      case "tbl" -> open.pop();
      case "t" -> inText = false;
      case "p" -> {
        if (open.isEmpty()) {
          paragraphs.add(text.toString());
        } else {
          int last = row().size() - 1;
          String before = row().get(last);
          row().set(last, before.isEmpty() ? text.toString() : before + " " + text);
        }
        text.setLength(0);
      }
      default -> {}
    }
  }

  private List<String> row() {
    List<List<String>> rows = open.getFirst();
    return rows.get(rows.size() - 1);
  }

  private void append(String characters) {
    if (inText) {
      text.append(characters);
    }
  }
}
