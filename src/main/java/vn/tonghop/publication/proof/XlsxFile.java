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
 * Reads an .xlsx file part by part, by what ECMA-376 says of it and with nothing but the JDK: a
 * library that wrote something else than it was told would read its own mistake back as right.
 */
final class XlsxFile {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final XMLInputFactory XML = xml();

  private final ZipFile zip;

  private XlsxFile(ZipFile zip) {
    this.zip = zip;
  }

  private static XMLInputFactory xml() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /**
   * Everything that the file holds.
   *
   * @throws IOException when it cannot be read as a workbook
   */
  static WrittenBook read(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new XlsxFile(zip).book();
    } catch (XMLStreamException | NumberFormatException e) {
      throw new IOException(file + " cannot be read as a workbook", e);
    }
  }

  private WrittenBook book() throws IOException, XMLStreamException {
    WrittenTexts kept = new WrittenTexts();
    try {
      return new WrittenBook(sheets(kept), kept);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      kept.close();
      throw e;
    }
  }

  private List<WrittenSheet> sheets(WrittenTexts kept) throws IOException, XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    elements(
        "xl/_rels/workbook.xml.rels",
        "Relationship",
        xml -> targets.put(attribute(xml, "Id"), attribute(xml, "Target")));
    List<String> texts = texts();
    List<WrittenSheet> sheets = new ArrayList<>();
    List<String[]> named = new ArrayList<>();
    elements(
        "xl/workbook.xml",
        "sheet",
        xml ->
            named.add(
                new String[] {attribute(xml, "name"), xml.getAttributeValue(RELATIONS, "id")}));
    for (String[] sheet : named) {
      String target = String.valueOf(targets.get(sheet[1]));
      String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
      try (InputStream in = open(part)) {
        WrittenSheet read = new WrittenSheet(sheet[0], kept);
        SheetPart.read(read, XML.createXMLStreamReader(in), texts);
        sheets.add(read);
      }
    }
    return sheets;
  }

  /** The texts that cells name by their index. */
  private List<String> texts() throws IOException, XMLStreamException {
    List<String> texts = new ArrayList<>();
    if (zip.getEntry("xl/sharedStrings.xml") != null) {
      elements("xl/sharedStrings.xml", "si", xml -> texts.add(SheetPart.text(xml, "si")));
    }
    return texts;
  }

  private interface Look {
    void at(XMLStreamReader xml) throws XMLStreamException;
  }

  private void elements(String part, String name, Look look)
      throws IOException, XMLStreamException {
    try (InputStream in = open(part)) {
      XMLStreamReader xml = XML.createXMLStreamReader(in);
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
