package vn.tonghop.intake.poi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import vn.tonghop.definition.Hidden;
import vn.tonghop.definition.Limit;
import vn.tonghop.definition.Limits;
import vn.tonghop.intake.MemoryExhaustedException;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.UnreadableWorkbookException;
import vn.tonghop.intake.WorkbookRows;
import vn.tonghop.intake.WorkbookSource;

/**
 * Opens .xlsx and .xlsm, streamed, and .xls, which is in memory as a whole. No link, external
 * entity or macro is ever followed; formulas are evaluated from what the workbook holds itself.
 *
 * <p>Those that are open at once share a part of the heap; see {@link MemoryShare}. Whoever opens a
 * workbook must therefore close it, and must not open a second one before.
 */
public final class PoiWorkbookSource implements WorkbookSource {

  static {
    // This holds for the whole JVM. A sheet of like rows compresses better than the default ratio
    // allows; what a workbook may grow to is limited by ZipCheck, with a finding.
    ZipSecureFile.setMinInflateRatio(0.0005);
  }

  private final MemoryShare memory = MemoryShare.ofHeap();

  /** Opens a workbook, and leaves out what is hidden as far as that is the default. */
  public WorkbookRows open(SubmissionFile file, Limits limits) throws UnreadableWorkbookException {
    return open(file, limits, Hidden.DEFAULT);
  }

  @Override
  public WorkbookRows open(SubmissionFile file, Limits limits, Hidden hidden)
      throws UnreadableWorkbookException {
    try {
      return new EveryRow(file, limits, filled(file, limits, hidden));
    } catch (OutOfMemoryError e) {
      throw new MemoryExhaustedException(file.name(), e);
    }
  }

  private FilledRows filled(SubmissionFile file, Limits limits, Hidden hidden)
      throws UnreadableWorkbookException {
    FileKind kind = kind(file, limits);
    return switch (kind) {
      case ZIP -> XlsxWorkbook.open(file, limits, hidden, memory);
      case OLE2 -> XlsWorkbook.open(file, limits, hidden, memory);
      default -> throw Unreadable.notAWorkbook(file, kind);
    };
  }

  private static FileKind kind(SubmissionFile file, Limits limits)
      throws UnreadableWorkbookException {
    try {
      long size = Files.size(file.frozen());
      if (size == 0) {
        throw Unreadable.empty(file);
      }
      if (size > limits.of(Limit.FILE_BYTES)) {
        throw Unreadable.tooLarge(file, Limit.FILE_BYTES, limits);
      }
      FileKind kind = FileKind.of(file.frozen());
      if (kind == FileKind.OLE2 && size > limits.of(Limit.XLS_BYTES)) {
        throw Unreadable.tooLarge(file, Limit.XLS_BYTES, limits);
      }
      return kind;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
