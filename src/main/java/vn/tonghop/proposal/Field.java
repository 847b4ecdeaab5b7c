package vn.tonghop.proposal;

/** The columns a table of đề án can have, by meaning. */
public enum Field {
  /** TT, STT. */
  NUMBER,
  /** Tên đề án. */
  NAME,
  /** Đơn vị thực hiện, chủ trì. */
  IMPLEMENTER,
  /** Đơn vị thụ hưởng. */
  BENEFICIARY,
  /** Mục tiêu và nội dung chính. */
  OBJECTIVE,
  /** Dự kiến kết quả đạt được. */
  EXPECTED_RESULT,
  /** Thời gian bắt đầu (tháng). */
  START_MONTH,
  /** Thời gian kết thúc (tháng). */
  END_MONTH,
  /** Tổng kinh phí thực hiện. */
  TOTAL,
  /** KPKC địa phương (nguồn khuyến công tỉnh). */
  PROVINCIAL_SHARE,
  /** Kinh phí đóng góp của đơn vị thụ hưởng. */
  BENEFICIARY_SHARE,
  /** Nguồn khác. */
  OTHER_SHARE,
  /** Ghi chú: where the legal basis stands. */
  NOTE,
  /**
   * Thuộc chương trình: which programme a đề án belongs to, where it has no row of its own above.
   * No column of the appendix.
   */
  PROGRAMME,
  /** Thời gian thực hiện, where one column says first and last month at once. */
  PERIOD;

  public boolean isMoney() {
    return switch (this) {
      case TOTAL, PROVINCIAL_SHARE, BENEFICIARY_SHARE, OTHER_SHARE -> true;
      default -> false;
    };
  }
}
