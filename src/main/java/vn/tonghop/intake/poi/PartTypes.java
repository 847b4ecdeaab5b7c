package vn.tonghop.intake.poi;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the parts of an Office package are. Those that describe the others are read into memory as a
 * whole by whoever opens the package.
 */
final class PartTypes {

  static final String TYPES = "[Content_Types].xml";

  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byExtension = new HashMap<>();

  static PartTypes read(ZipFile zip, ZipEntry types) throws IOException, XMLStreamException {
    PartTypes parts = new PartTypes();
    try (InputStream in = zip.getInputStream(types)) {
      XMLStreamReader xml = Xml.open(in);
      while (Xml.nextElement(xml)) {
        String type = Objects.requireNonNullElse(Xml.attribute(xml, "ContentType"), "");
        String name = Xml.attribute(xml, "PartName");
        String extension = Xml.attribute(xml, "Extension");
        if (name != null) {
          parts.byName.put(lower(name), type);
        } else if (extension != null) {
          parts.byExtension.put(lower(extension), type);
        }
      }
    }
    return parts;
  }

  /** Whether a part describes the workbook, rather than being a piece of it. */
  boolean isStructure(String entry) {
    String name = lower(entry);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    String type = byName.getOrDefault("/" + name, byExtension.getOrDefault(extension, ""));
    return name.equals(lower(TYPES))
        || extension.equals("rels")
        || type.contains("relationships")
        || type.contains("properties")
        || type.contains(".main+xml");
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
