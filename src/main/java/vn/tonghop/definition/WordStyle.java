package vn.tonghop.definition;

/**
 * How an amount is written in words; usage differs between offices.
 *
 * @param thousand "nghìn" or "ngàn"
 * @param zeroTens "linh" or "lẻ"
 * @param four "tư" or "bốn", after mươi
 * @param commas whether groups are separated by commas
 */
public record WordStyle(String thousand, String zeroTens, String four, boolean commas) {

  /** "Chín tỷ hai trăm ba mươi triệu năm trăm nghìn đồng". */
  public static final WordStyle NGHIN = new WordStyle("nghìn", "linh", "tư", false);

  /** "Chín tỷ, hai trăm ba mươi triệu, năm trăm ngàn đồng": the plan of 2021. */
  public static final WordStyle NGAN_WITH_COMMAS = new WordStyle("ngàn", "linh", "tư", true);
}
