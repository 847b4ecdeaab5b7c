package vn.tonghop.operations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.tonghop.operations.CheckRefusedException.Reason;
import vn.tonghop.pipeline.OutputFolder;
import vn.tonghop.publication.AnnotatedWorkbook;
import vn.tonghop.publication.AnnotatedWorkbook.Copy;
import vn.tonghop.publication.AnnotatedWorkbook.Format;

/** Writes a checked workbook with what was found in it. The copy is there completely or not. */
public final class WriteAnnotatedCopy {

  private final AnnotatedWorkbook workbook;
  private final Path target;
  private final boolean replace;

  /**
   * @param target name of the copy
   * @param replace whether a file of that name may be replaced
   */
  public WriteAnnotatedCopy(AnnotatedWorkbook workbook, Path target, boolean replace) {
    this.workbook = workbook;
    this.target = target;
    this.replace = replace;
  }

  /**
   * Asks whether the copy of that file may be written there, before any work is done.
   *
   * @throws CheckRefusedException when it may not
   * @throws IOException when the file system does not answer
   */
  public void permit(Path file) throws CheckRefusedException, IOException {
    if (!Files.isDirectory(target.toAbsolutePath().resolveSibling(""))) {
      throw new CheckRefusedException(
          Reason.COPY_WITHOUT_FOLDER, target.toAbsolutePath().resolveSibling(""));
    }
    if (Files.isDirectory(target)) {
      throw new CheckRefusedException(Reason.COPY_IS_FOLDER, target);
    }
    if (Files.exists(target) && Files.exists(file) && Files.isSameFile(target, file)) {
      throw new CheckRefusedException(Reason.COPY_OVER_INPUT, target);
    }
    if (Files.exists(target) && !replace) {
      throw new CheckRefusedException(Reason.COPY_OVER_FILE, target);
    }
  }

  /**
   * Writes the copy.
   *
   * @throws CheckRefusedException when the name is not one for the format that the copy has
   * @throws IOException when the workbook cannot be read, or the copy not be written
   */
  public Copy write(CheckReport report) throws CheckRefusedException, IOException {
    permit(report.file());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Copy copy = workbook.write(report.file(), report.feedback(), bytes);
    refuseOtherName(copy.format());
    OutputFolder.replace(target, bytes::writeTo);
    return copy;
  }

  private void refuseOtherName(Format format) throws CheckRefusedException {
    String name = String.valueOf(target.getFileName());
    String extension = "." + format.extension();
    if (!name.toLowerCase(Locale.ROOT).endsWith(extension)) {
      String stem = name.replaceFirst("(?i)\\.xls[xm]?$", "");
      throw new CheckRefusedException(
          Reason.COPY_MISNAMED, target.resolveSibling(stem + extension));
    }
  }
}
