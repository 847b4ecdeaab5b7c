package vn.tonghop.intake.poi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import vn.tonghop.definition.Limits;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.UnreadableWorkbookException;
import vn.tonghop.intake.WorkbookRows;
import vn.tonghop.intake.WorkbookSource;

/**
 * Opens .xlsx and .xlsm, streamed, and .xls, which its format keeps small enough for memory. No
 * link, external entity or macro is ever followed; formulas are evaluated from what the workbook
 * holds itself.
 */
public final class PoiWorkbookSource implements WorkbookSource {

  static {
    // This holds for the whole JVM. A sheet of like rows compresses better than the default ratio
    // allows; what a workbook may grow to is limited by ZipCheck, with a finding.
    ZipSecureFile.setMinInflateRatio(0.0005);
  }

  @Override
  public WorkbookRows open(SubmissionFile file, Limits limits) throws UnreadableWorkbookException {
    FileKind kind = kind(file, limits);
    FilledRows filled =
        switch (kind) {
          case ZIP -> XlsxWorkbook.open(file, limits);
          case OLE2 -> XlsWorkbook.open(file, limits);
          default -> throw Unreadable.notAWorkbook(file, kind.label());
        };
    return new EveryRow(file, limits, filled);
  }

  private static FileKind kind(SubmissionFile file, Limits limits)
      throws UnreadableWorkbookException {
    try {
      long size = Files.size(file.frozen());
      if (size == 0) {
        throw Unreadable.empty(file);
      }
      if (size > limits.fileBytes()) {
        throw Unreadable.tooLarge(file, "file-bytes", limits.fileBytes());
      }
      return FileKind.of(file.frozen());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
