package vn.tonghop.publication.poi;

import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.template.PlanMetadata;

/** Marks the sheets that only repeat what the appendix holds. */
final class Overviews {

  private Overviews() {}

  /** All sheets that are there by now, but the appendix; and which of its sheets go on with it. */
  static void mark(XSSFWorkbook workbook) {
    List<String> names =
        StreamSupport.stream(workbook.spliterator(), false).map(Sheet::getSheetName).toList();
    PlanMetadata.properties(
            names.stream().filter(name -> !AppendixSheet.isNamed(name)).toList(),
            names.stream()
                .filter(AppendixSheet::isNamed)
                .filter(name -> !name.equals(AppendixSheet.NAME))
                .toList())
        .forEach(workbook.getProperties().getCustomProperties()::addProperty);
  }
}
