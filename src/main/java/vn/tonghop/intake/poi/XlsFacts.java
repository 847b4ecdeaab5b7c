package vn.tonghop.intake.poi;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.tonghop.intake.WorkbookFacts;

/** What an .xls workbook says of itself. */
final class XlsFacts {

  private static final String MACROS = "_VBA_PROJECT_CUR";

  /** Where the dates of the format begin: what LibreOffice writes when it knows none. */
  private static final Instant NEVER = Instant.parse("1601-01-01T00:00:00Z");

  private XlsFacts() {}

  static WorkbookFacts of(HSSFWorkbook workbook) {
    boolean macros =
        workbook.getDirectory() != null && workbook.getDirectory().hasEntryCaseInsensitive(MACROS);
    return new WorkbookFacts(lastSaved(workbook), macros, properties(workbook));
  }

  private static @Nullable Instant lastSaved(HSSFWorkbook workbook) {
    SummaryInformation summary = workbook.getSummaryInformation();
    Date saved = summary == null ? null : summary.getLastSaveDateTime();
    return saved == null || saved.toInstant().equals(NEVER) ? null : saved.toInstant();
  }

  private static Map<String, String> properties(HSSFWorkbook workbook) {
    DocumentSummaryInformation summary = workbook.getDocumentSummaryInformation();
    CustomProperties custom = summary == null ? null : summary.getCustomProperties();
    Map<String, String> properties = new HashMap<>();
    if (custom != null) {
      custom.properties().stream()
          .filter(property -> property.getName() != null && property.getValue() != null)
          .forEach(property -> properties.put(property.getName(), property.getValue().toString()));
    }
    return properties;
  }
}
