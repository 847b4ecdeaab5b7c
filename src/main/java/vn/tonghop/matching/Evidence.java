package vn.tonghop.matching;

/** By what two đề án are compared; in the order in which people are shown it. */
public enum Evidence {
  /** What is done, by the name of the đề án without its beneficiary and its years. */
  NAME,
  /** Objective, content and expected result. */
  CONTENT,
  /** Who receives it, by the column of that name or as the name of the đề án names it. */
  BENEFICIARY,
  /** Mã số thuế, wherever it is written. */
  TAX_CODE,
  /** Who speaks for the beneficiary: "đại diện: ông …". */
  REPRESENTATIVE,
  IMPLEMENTER,
  /** Ấp, xã, huyện that its texts name. */
  PLACE,
  PROGRAMME,
  MONTHS,
  AMOUNTS
}
