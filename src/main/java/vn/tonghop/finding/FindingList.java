package vn.tonghop.finding;

/** The sheet that lists the findings in a submitter's own workbook, which he may send back. */
public final class FindingList {

  /** What its first cell says, by which intake knows that it is no part of the submission. */
  public static final String TITLE = "PHÁT HIỆN KHI KIỂM TRA TỆP ĐĂNG KÝ";

  private FindingList() {}
}
