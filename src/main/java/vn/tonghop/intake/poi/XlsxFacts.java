package vn.tonghop.intake.poi;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jspecify.annotations.Nullable;
import vn.tonghop.intake.WorkbookFacts;

/** What an .xlsx or .xlsm workbook says of itself. */
final class XlsxFacts {

  private XlsxFacts() {}

  static WorkbookFacts of(OPCPackage workbook)
      throws InvalidFormatException, IOException, XMLStreamException {
    Instant modified =
        workbook.getPackageProperties().getModifiedProperty().map(Date::toInstant).orElse(null);
    String macros = XSSFRelation.VBA_MACROS.getContentType();
    Map<String, String> properties = new HashMap<>();
    for (PackagePart part :
        workbook.getPartsByRelationshipType(PackageRelationshipTypes.CUSTOM_PROPERTIES)) {
      try (InputStream in = part.getInputStream()) {
        addProperties(Xml.open(in), properties);
      }
    }
    return new WorkbookFacts(
        modified, !workbook.getPartsByContentType(macros).isEmpty(), properties);
  }

  private static void addProperties(XMLStreamReader xml, Map<String, String> properties)
      throws XMLStreamException {
    @Nullable String name = null;
    while (Xml.nextElement(xml)) {
      if (xml.getLocalName().equals("property")) {
        name = Xml.attribute(xml, "name");
      } else if (name != null) {
        properties.put(name, xml.getElementText());
        name = null;
      }
    }
  }
}
