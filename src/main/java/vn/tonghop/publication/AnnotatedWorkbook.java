package vn.tonghop.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * A submitter's own workbook with what was found in it: a first sheet lists the findings, and each
 * leads to its cell, which is coloured and has a comment. In Vietnamese.
 *
 * <p>Nothing else is changed. A workbook that cannot be opened, or is too large to be changed, is
 * answered by one that has the list only.
 */
public interface AnnotatedWorkbook {

  /**
   * Writes the copy: the same bytes for the same workbook and feedback.
   *
   * @param submission the workbook as it was sent; it is only read
   * @throws IOException when it cannot be reached, or the stream cannot be written
   */
  Copy write(Path submission, Feedback feedback, OutputStream out) throws IOException;

  /**
   * Marks what was found in a workbook that is opened for that, and has to be closed. What it is to
   * have in front is said when it is written.
   *
   * @param submission the workbook as it was sent; it is only read
   * @throws IOException when it cannot be reached
   */
  MarkedWorkbook mark(Path submission, Feedback feedback) throws IOException;

  /** What was written: in which format, and whether it is the workbook itself. */
  record Copy(Format format, Extent extent) {}

  /** How much of the workbook the copy holds. */
  enum Extent {
    /** All of it, with its faulty cells marked. */
    MARKED,
    /** Nothing but the list: the workbook cannot be opened. */
    LIST_OF_UNREADABLE,
    /** Nothing but the list: the workbook is too large. */
    LIST_OF_LARGE
  }

  /** A file format by the extension of its names. */
  enum Format {
    XLSX("xlsx"),
    /** With macros, which stay in it and are never run. */
    XLSM("xlsm"),
    XLS("xls"),
    /** The same with macros. */
    XLS_WITH_MACROS("xls");

    private final String extension;

    Format(String extension) {
      this.extension = extension;
    }

    /** Without a dot: Excel refuses a file whose name says another format. */
    public String extension() {
      return extension;
    }
  }
}
