package vn.tonghop.intake.poi;

import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Limits;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.UnreadableWorkbookException;

/** Opens .xls workbooks, and tells other OLE2 files apart from them. */
final class XlsWorkbook {

  private XlsWorkbook() {}

  static FilledRows open(SubmissionFile file, Limits limits) throws UnreadableWorkbookException {
    try (POIFSFileSystem ole2 = new POIFSFileSystem(file.frozen().toFile(), true)) {
      String seemsToBe = otherThanWorkbook(ole2.getRoot());
      if (ole2.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
        throw Unreadable.locked(file, null);
      }
      if (seemsToBe != null) {
        throw Unreadable.notAWorkbook(file, seemsToBe);
      }
      // The whole workbook is in memory then; the file is not needed any more. Without its other
      // nodes it would not say when it was saved.
      return new XlsRows(file, new HSSFWorkbook(ole2.getRoot(), true), limits);
    } catch (EncryptedDocumentException e) {
      throw Unreadable.locked(file, e);
    } catch (OldFileFormatException e) {
      throw Unreadable.notAWorkbook(file, "Excel 5/95");
    } catch (IOException | RuntimeException e) {
      // POI reports damage by runtime exceptions of many kinds.
      throw Unreadable.damaged(file, "workbook", e);
    }
  }

  private static @Nullable String otherThanWorkbook(DirectoryNode root) {
    if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
      return null;
    }
    if (root.hasEntryCaseInsensitive("WordDocument")) {
      return "Word (.doc)";
    }
    return root.hasEntryCaseInsensitive("PowerPoint Document")
        ? "PowerPoint (.ppt)"
        : FileKind.OLE2.label();
  }
}
