package vn.tonghop.publication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Validates the parts of an Office document by the schemas of ECMA-376 that POI's largest jar
 * brings. Where that lies, the build says.
 */
public final class OoxmlSchemas {

  private static final String FOLDER = "org/apache/poi/schemas/ooxml/src/";

  /** Name of a part as a pattern, to the schema of its root; other parts have no content. */
  private static final Map<String, String> SCHEMAS = new LinkedHashMap<>();

  static {
    SCHEMAS.put("xl/(workbook|styles|sharedStrings|comments\\d*|worksheets/\\w+)\\.xml", "sml.xsd");
    SCHEMAS.put("xl/charts/chart\\d+\\.xml", "dml-chart.xsd");
    SCHEMAS.put("xl/drawings/drawing\\d+\\.xml", "dml-spreadsheetDrawing.xsd");
    SCHEMAS.put("word/\\w+\\.xml", "wml.xsd");
    SCHEMAS.put("docProps/app\\.xml", "shared-documentPropertiesExtended.xsd");
    SCHEMAS.put("docProps/custom\\.xml", "shared-documentPropertiesCustom.xsd");
  }

  /** That of xml:space and xml:lang, which the others import without saying from where. */
  private static final String XML =
      "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='"
          + XMLConstants.XML_NS_URI
          + "'><xs:attribute name='space' type='xs:NCName'/>"
          + "<xs:attribute name='lang' type='xs:language'/></xs:schema>";

  private final Path jar;
  private final Map<String, Schema> schemas = new HashMap<>();

  private OoxmlSchemas(Path jar) {
    this.jar = jar;
  }

  /** Empty where tests are run by something else than the build. */
  public static Optional<OoxmlSchemas> ofBuild() {
    return Optional.ofNullable(System.getProperty("ooxml.schemas"))
        .map(jar -> new OoxmlSchemas(Path.of(jar)));
  }

  /** What its parts must not be: "xl/styles.xml: …". */
  public List<String> faults(byte[] file) throws IOException, SAXException {
    List<String> faults = new ArrayList<>();
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        Optional<String> schema = schemaOf(name);
        if (schema.isPresent()) {
          parts++;
          faults(name, schema(schema.get()), zip.readAllBytes(), faults);
        }
      }
    }
    if (parts < 3) {
      throw new IOException("only " + parts + " parts");
    }
    return faults;
  }

  private static Optional<String> schemaOf(String part) {
    return SCHEMAS.entrySet().stream()
        .filter(schema -> part.matches(schema.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static void faults(String part, Schema schema, byte[] content, List<String> faults)
      throws IOException, SAXException {
    Validator validator = schema.newValidator();
    validator.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException fault) {
            error(fault);
          }

          @Override
          public void error(SAXParseException fault) {
            faults.add(part + ": " + fault.getMessage());
          }

          @Override
          public void fatalError(SAXParseException fault) {
            error(fault);
          }
        });
    validator.validate(new StreamSource(new ByteArrayInputStream(content)));
  }

  private Schema schema(String name) throws IOException, SAXException {
    Schema known = schemas.get(name);
    if (known != null) {
      return known;
    }
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setResourceResolver(
        (type, namespace, publicId, systemId, base) -> input(namespace, systemId));
    Schema schema = factory.newSchema(new StreamSource(new ByteArrayInputStream(read(name)), name));
    schemas.put(name, schema);
    return schema;
  }

  private LSInput input(@Nullable String namespace, @Nullable String systemId) {
    try {
      DOMImplementationLS dom =
          (DOMImplementationLS)
              DocumentBuilderFactory.newDefaultInstance()
                  .newDocumentBuilder()
                  .getDOMImplementation();
      LSInput input = dom.createLSInput();
      if (XMLConstants.XML_NS_URI.equals(namespace)) {
        input.setSystemId("xml.xsd");
        input.setCharacterStream(new StringReader(XML));
      } else {
        String name = String.valueOf(systemId);
        input.setSystemId(name);
        input.setByteStream(new ByteArrayInputStream(read(name)));
      }
      return input;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] read(String name) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(FOLDER + name.substring(name.lastIndexOf('/') + 1));
      if (entry == null) {
        throw new IOException(jar + " has no " + name);
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return in.readAllBytes();
      }
    }
  }
}
