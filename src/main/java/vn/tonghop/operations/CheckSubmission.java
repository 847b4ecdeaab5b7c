package vn.tonghop.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tonghop.audit.Sha256;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.SubmissionReader;
import vn.tonghop.intake.poi.PoiWorkbookSource;
import vn.tonghop.operations.CheckRefusedException.Reason;
import vn.tonghop.revision.SubmissionFolder;
import vn.tonghop.validation.SubmissionCheck;

/**
 * Checks one workbook as a run would, before its submitter sends it. Needs no database, and writes
 * nothing.
 */
public final class CheckSubmission {

  /** What Java puts in the place of bytes that are no text in the charset of the environment. */
  private static final char UNDECODABLE = '\ufffd';

  private final PlanDefinition definition;

  public CheckSubmission(PlanDefinition definition) {
    this.definition = definition;
  }

  /**
   * Checks a file.
   *
   * @throws CheckRefusedException when it is no file that can be read
   * @throws IOException when reading it fails
   */
  public CheckReport check(Path file) throws CheckRefusedException, IOException {
    refuseUnlessReadable(file);
    String name = SubmissionFolder.name(file);
    if (name.indexOf(UNDECODABLE) >= 0) {
      throw new CheckRefusedException(Reason.NAME_UNREADABLE, file);
    }
    SubmissionCheck check =
        new SubmissionCheck(new SubmissionReader(new PoiWorkbookSource()), definition);
    return new CheckReport(
        definition, file, Sha256.of(file), check.check(new SubmissionFile(1, name, file)));
  }

  private static void refuseUnlessReadable(Path file) throws CheckRefusedException {
    if (!Files.exists(file)) {
      throw new CheckRefusedException(Reason.MISSING, file);
    }
    if (!Files.isRegularFile(file)) {
      throw new CheckRefusedException(Reason.NOT_A_FILE, file);
    }
    if (!Files.isReadable(file)) {
      throw new CheckRefusedException(Reason.UNREADABLE, file);
    }
  }
}
