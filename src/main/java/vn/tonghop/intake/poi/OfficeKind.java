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

  private static final Map<String, FileKind> OTHERS =
      Map.of(
          "sheet.binary", FileKind.EXCEL_BINARY,
          "wordprocessingml", FileKind.WORD,
          "ms-word", FileKind.WORD,
          "presentationml", FileKind.POWERPOINT,
          "ms-powerpoint", FileKind.POWERPOINT);

  private OfficeKind() {}

  /** What it holds; null when that is a workbook. */
  static @Nullable FileKind otherThanWorkbook(OPCPackage office) throws InvalidFormatException {
    List<PackagePart> main =
        office.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
    if (main.isEmpty()) {
      boolean strict =
          office
              .getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
              .iterator()
              .hasNext();
      return strict ? FileKind.EXCEL_STRICT : FileKind.ZIP;
    }
    String type = main.get(0).getContentType();
    return WORKBOOKS.contains(type) ? null : kind(type);
  }

  private static FileKind kind(String type) {
    return OTHERS.entrySet().stream()
        .filter(other -> type.contains(other.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(FileKind.ZIP);
  }
}
