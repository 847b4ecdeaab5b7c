package vn.tonghop.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.Sha256;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.DefinitionReader;
import vn.tonghop.history.ApprovedAppendix;
import vn.tonghop.history.ApprovedAppendixReader;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.poi.PoiWorkbookSource;
import vn.tonghop.operations.HistoryRefusedException.Reason;
import vn.tonghop.revision.SubmissionFolder;

/**
 * An approved appendix that is to be brought in, read as far as that needs no database.
 *
 * @param year of its plan
 * @param file where it lies
 * @param sha256 of its bytes when it was read
 * @param appendix what was read of it
 */
public record AppendixRequest(int year, Path file, String sha256, ApprovedAppendix appendix) {

  /** What Java puts in the place of bytes that are no text in the charset of the environment. */
  private static final char UNDECODABLE = '\ufffd';

  /** Where definitions lie by custom. */
  private static final Path JOBS = Path.of("jobs");

  /**
   * Reads a file.
   *
   * @param job folder of the definition by whose vocabulary and programmes it is read; null for the
   *     usual one of that year
   * @throws HistoryRefusedException when it is no file that can be read, or there is no definition
   * @throws DefinitionException when the definition is not as it must be
   * @throws IOException when reading fails
   */
  public static AppendixRequest of(int year, Path file, @Nullable Path job)
      throws HistoryRefusedException, DefinitionException, IOException {
    refuseUnlessReadable(file);
    Path folder = job == null ? usual(year) : job;
    ApprovedAppendixReader reader =
        new ApprovedAppendixReader(
            new PoiWorkbookSource(), DefinitionReader.read(folder).plan(), year);
    String sha256 = Sha256.of(file);
    ApprovedAppendix appendix = reader.read(new SubmissionFile(1, name(file), file));
    return new AppendixRequest(year, file, sha256, appendix);
  }

  /** Name of the file, NFC, without folder. */
  public String name() {
    return name(file);
  }

  private static String name(Path file) {
    return SubmissionFolder.name(file);
  }

  private static Path usual(int year) throws HistoryRefusedException {
    Path folder = JOBS.resolve(Integer.toString(year));
    if (!Files.isDirectory(folder)) {
      throw new HistoryRefusedException(Reason.NO_DEFINITION, folder);
    }
    return folder;
  }

  private static void refuseUnlessReadable(Path file) throws HistoryRefusedException {
    if (!Files.exists(file)) {
      throw new HistoryRefusedException(Reason.MISSING, file);
    }
    if (!Files.isRegularFile(file)) {
      throw new HistoryRefusedException(Reason.NOT_A_FILE, file);
    }
    if (!Files.isReadable(file)) {
      throw new HistoryRefusedException(Reason.UNREADABLE, file);
    }
    if (name(file).indexOf(UNDECODABLE) >= 0) {
      throw new HistoryRefusedException(Reason.NAME_UNREADABLE, file);
    }
  }
}
