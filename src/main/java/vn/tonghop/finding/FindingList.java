package vn.tonghop.finding;

/** The sheets that tell a submitter of the findings in its own workbook, which it may send back. */
public final class FindingList {

  /** What its first cell says, by which intake knows that it is no part of the submission. */
  public static final String TITLE = "PHÁT HIỆN KHI KIỂM TRA TỆP ĐĂNG KÝ";

  /** The same of the sheet that tells of all that the submitter has sent. */
  public static final String FEEDBACK = "PHẢN HỒI VỀ VIỆC ĐĂNG KÝ";

  private FindingList() {}

  /** Whether a sheet whose first cell says that is such a one. */
  public static boolean begins(String text) {
    return text.equals(TITLE) || text.equals(FEEDBACK);
  }
}
