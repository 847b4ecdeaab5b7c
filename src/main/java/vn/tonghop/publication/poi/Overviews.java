package vn.tonghop.publication.poi;

import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.template.PlanMetadata;

/** Marks the sheets that only repeat what the appendix holds. */
final class Overviews {

  private Overviews() {}

  /** All sheets that are there by now, but the appendix. */
  static void mark(XSSFWorkbook workbook) {
    PlanMetadata.properties(
            StreamSupport.stream(workbook.spliterator(), false)
                .map(Sheet::getSheetName)
                .filter(name -> !AppendixSheet.isNamed(name))
                .toList())
        .forEach(workbook.getProperties().getCustomProperties()::addProperty);
  }
}
