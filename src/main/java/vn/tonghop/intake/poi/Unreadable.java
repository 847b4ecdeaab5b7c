package vn.tonghop.intake.poi;

import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Limit;
import vn.tonghop.definition.Limits;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.UnreadableWorkbookException;

/** Why a submission cannot be read, and the arguments of its finding. */
final class Unreadable {

  private Unreadable() {}

  /** Argument: what the file seems to be. */
  static UnreadableWorkbookException notAWorkbook(SubmissionFile file, FileKind seemsToBe) {
    return of(FindingCode.FILE_NOT_A_WORKBOOK, file, null, seemsToBe.name());
  }

  /** No arguments. */
  static UnreadableWorkbookException locked(SubmissionFile file, @Nullable Throwable cause) {
    return of(FindingCode.FILE_PROTECTED, file, cause);
  }

  /** No arguments. */
  static UnreadableWorkbookException empty(SubmissionFile file) {
    return of(FindingCode.FILE_EMPTY, file, null);
  }

  /**
   * Argument: the part that is damaged. The words of the library that read it differ between
   * machines and languages, so they stay in the cause.
   */
  static UnreadableWorkbookException damaged(SubmissionFile file, String part, Throwable cause) {
    return of(FindingCode.FILE_DAMAGED, file, cause, part);
  }

  /** Arguments: the limit that is passed, as plan.yml names it, and its value. */
  static UnreadableWorkbookException tooLarge(SubmissionFile file, Limit passed, Limits limits) {
    return tooLarge(Address.ofFile(file.name()), passed, limits);
  }

  /** The same where it is known which sheet, row or cell passes the limit. */
  static UnreadableWorkbookException tooLarge(Address place, Limit passed, Limits limits) {
    String most = Long.toString(limits.of(passed));
    return new UnreadableWorkbookException(
        Finding.of(FindingCode.FILE_TOO_LARGE, place, passed.key(), most), null);
  }

  private static UnreadableWorkbookException of(
      FindingCode code, SubmissionFile file, @Nullable Throwable cause, String... arguments) {
    return new UnreadableWorkbookException(
        Finding.of(code, Address.ofFile(file.name()), arguments), cause);
  }
}
