package vn.tonghop.intake.poi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jspecify.annotations.Nullable;

/** What an Office package holds, by the type of its main part. */
final class OfficeKind {

  private static final Set<String> WORKBOOKS =
      Set.of(
          XSSFRelation.WORKBOOK.getContentType(),
          XSSFRelation.MACROS_WORKBOOK.getContentType(),
          XSSFRelation.TEMPLATE_WORKBOOK.getContentType(),
          XSSFRelation.MACRO_TEMPLATE_WORKBOOK.getContentType());

  private static final Map<String, String> OTHERS =
      Map.of(
          "sheet.binary", "Excel (.xlsb)",
          "wordprocessingml", "Word (.docx)",
          "ms-word", "Word (.docm)",
          "presentationml", "PowerPoint (.pptx)",
          "ms-powerpoint", "PowerPoint (.pptm)");

  private OfficeKind() {}

  /** The name of what it holds; null when that is a workbook. */
  static @Nullable String otherThanWorkbook(OPCPackage office) throws InvalidFormatException {
    List<PackagePart> main =
        office.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
    if (main.isEmpty()) {
      boolean strict =
          office
              .getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
              .iterator()
              .hasNext();
      return strict ? "Strict Open XML" : FileKind.ZIP.label();
    }
    String type = main.get(0).getContentType();
    return WORKBOOKS.contains(type) ? null : label(type);
  }

  private static String label(String type) {
    return OTHERS.entrySet().stream()
        .filter(other -> type.contains(other.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(FileKind.ZIP.label());
  }
}
