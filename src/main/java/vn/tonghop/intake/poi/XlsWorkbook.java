package vn.tonghop.intake.poi;

import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.tonghop.definition.Hidden;
import vn.tonghop.definition.Limit;
import vn.tonghop.definition.Limits;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.UnreadableWorkbookException;

/** Opens .xls workbooks, and tells other OLE2 files apart from them. */
final class XlsWorkbook {

  private XlsWorkbook() {}

  /** How many times its size a workbook takes in memory; its cells are limited besides. */
  private static final int GROWTH = 4;

  private static final int BYTES_A_CELL = 200;

  static FilledRows open(SubmissionFile file, Limits limits, Hidden hidden, MemoryShare memory)
      throws UnreadableWorkbookException {
    long size = file.frozen().toFile().length();
    MemoryShare.Taken taken =
        memory.take(GROWTH * size + Math.min(size, limits.of(Limit.XLS_CELLS)) * BYTES_A_CELL);
    FilledRows rows = null;
    try {
      rows = new SharingRows(open(file, limits, hidden), taken);
      return rows;
    } finally {
      if (rows == null) {
        taken.close();
      }
    }
  }

  private static FilledRows open(SubmissionFile file, Limits limits, Hidden hidden)
      throws UnreadableWorkbookException {
    try (POIFSFileSystem ole2 = new POIFSFileSystem(file.frozen().toFile(), true)) {
      DirectoryNode root = ole2.getRoot();
      if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
        throw Unreadable.locked(file, null);
      }
      XlsCheck.check(file, limits, root, recordsOf(file, root));
      // The whole workbook is in memory then; the file is not needed any more. Without its other
      // nodes it would not say when it was saved.
      boolean readsHidden = hidden.sheets() == Hidden.Rule.READ;
      return new XlsRows(file, new HSSFWorkbook(root, true), limits, readsHidden);
    } catch (EncryptedDocumentException e) {
      throw Unreadable.locked(file, e);
    } catch (OldFileFormatException e) {
      throw Unreadable.notAWorkbook(file, FileKind.EXCEL_95);
    } catch (IOException | RuntimeException e) {
      // POI reports damage by runtime exceptions of many kinds.
      throw Unreadable.damaged(file, "workbook", e);
    }
  }

  /** Name of the stream that holds the workbook. */
  private static String recordsOf(SubmissionFile file, DirectoryNode root)
      throws UnreadableWorkbookException {
    return root.getEntryNames().stream()
        .filter(name -> name.equalsIgnoreCase("Workbook") || name.equalsIgnoreCase("Book"))
        .findFirst()
        .orElseThrow(() -> Unreadable.notAWorkbook(file, otherThanWorkbook(root)));
  }

  private static FileKind otherThanWorkbook(DirectoryNode root) {
    if (root.hasEntryCaseInsensitive("WordDocument")) {
      return FileKind.WORD;
    }
    return root.hasEntryCaseInsensitive("PowerPoint Document")
        ? FileKind.POWERPOINT
        : FileKind.OLE2;
  }
}
