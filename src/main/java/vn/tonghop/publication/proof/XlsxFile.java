package vn.tonghop.publication.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an .xlsx file part by part, by what ECMA-376 says of it and with nothing but an XML parser,
 * which takes no part in writing: a library that wrote something else than it was told would read
 * its own mistake back as right.
 */
final class XlsxFile {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final ZipFile zip;
  private final XMLInputFactory parser;

  private XlsxFile(ZipFile zip, XMLInputFactory parser) {
    this.zip = zip;
    this.parser = parser;
  }

  /**
   * Everything that the file holds.
   *
   * @throws IOException when it cannot be read as a workbook
   */
  static WrittenBook read(Path file, XMLInputFactory parser) throws IOException {
    return read(file, parser, Integer.MAX_VALUE);
  }

  /**
   * Its first sheet alone: of a file that somebody else has made, the one that we know.
   *
   * @throws IOException when it cannot be read as a workbook, or has no sheet
   */
  static WrittenBook readFirst(Path file, XMLInputFactory parser) throws IOException {
    return read(file, parser, 1);
  }

  private static WrittenBook read(Path file, XMLInputFactory parser, int most) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new XlsxFile(zip, parser).book(most);
    } catch (XMLStreamException | NumberFormatException e) {
      throw new IOException(file + " cannot be read as a workbook", e);
    }
  }

  private WrittenBook book(int most) throws IOException, XMLStreamException {
    WrittenTexts kept = new WrittenTexts();
    try {
      return new WrittenBook(sheets(most, kept), kept);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      kept.close();
      throw e;
    }
  }

  private List<WrittenSheet> sheets(int most, WrittenTexts kept)
      throws IOException, XMLStreamException {
    String main = related("").ofType("/officeDocument");
    Related parts = related(main);
    List<String> texts = texts(parts.ofType("/sharedStrings"));
    List<String[]> named = new ArrayList<>();
    elements(
        main,
        "sheet",
        xml ->
            named.add(
                new String[] {attribute(xml, "name"), xml.getAttributeValue(RELATIONS, "id")}));
    if (named.isEmpty()) {
      throw new IOException(zip.getName() + " has no sheet");
    }
    List<WrittenSheet> sheets = new ArrayList<>();
    for (String[] sheet : named.subList(0, Math.min(most, named.size()))) {
      try (InputStream in = open(String.valueOf(parts.targets().get(sheet[1])))) {
        WrittenSheet read = new WrittenSheet(sheet[0], kept);
        SheetPart.read(read, parser.createXMLStreamReader(in), texts);
        sheets.add(read);
      }
    }
    return sheets;
  }

  /**
   * The parts to which one leads.
   *
   * @param targets part by the identity of what leads to it
   * @param types type by the same
   */
  private record Related(Map<String, String> targets, Map<String, String> types) {

    /** The part to which it leads by a type that ends so; "" when there is none. */
    String ofType(String end) {
      return types.entrySet().stream()
          .filter(type -> type.getValue().endsWith(end))
          .map(type -> targets.getOrDefault(type.getKey(), ""))
          .findFirst()
          .orElse("");
    }
  }

  /**
   * @param part "" for the package as a whole
   */
  private Related related(String part) throws IOException, XMLStreamException {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    Related related = new Related(new HashMap<>(), new HashMap<>());
    elements(
        folder + "_rels/" + part.substring(folder.length()) + ".rels",
        "Relationship",
        xml -> {
          String target = attribute(xml, "Target");
          String id = attribute(xml, "Id");
          related.types().put(id, attribute(xml, "Type"));
          related.targets().put(id, target.startsWith("/") ? target.substring(1) : folder + target);
        });
    return related;
  }

  /** The texts that cells name by their index. */
  private List<String> texts(String part) throws IOException, XMLStreamException {
    List<String> texts = new ArrayList<>();
    if (!part.isEmpty()) {
      elements(part, "si", xml -> texts.add(SheetPart.text(xml, "si")));
    }
    return texts;
  }

  private interface Look {
    void at(XMLStreamReader xml) throws XMLStreamException;
  }

  private void elements(String part, String name, Look look)
      throws IOException, XMLStreamException {
    try (InputStream in = open(part)) {
      XMLStreamReader xml = parser.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name)) {
          look.at(xml);
        }
      }
    }
  }

  private InputStream open(String part) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new IOException(zip.getName() + " has no " + part);
    }
    return zip.getInputStream(entry);
  }

  private static String attribute(XMLStreamReader xml, String name) {
    return String.valueOf(xml.getAttributeValue(null, name));
  }
}
