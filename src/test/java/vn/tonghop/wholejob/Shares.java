package vn.tonghop.wholejob;

import java.util.Map;

/**
 * How much of what is made is not as it should be.
 *
 * @param defects of a thousand đề án, how many have a mistake
 * @param duplicates of a thousand đề án, how many are sent again by somebody else
 * @param legacy of a thousand workbooks, how many are typed in VNI
 * @param xls of a thousand workbooks, how many are .xls
 */
record Shares(int defects, int duplicates, int legacy, int xls) {

  /** By what stands before the equals sign, in thousandths; what is not named is as usual. */
  static Shares of(Map<String, Integer> named) {
    return new Shares(
        named.getOrDefault("defects", 20),
        named.getOrDefault("duplicates", 30),
        named.getOrDefault("legacy", 20),
        named.getOrDefault("xls", 0));
  }
}
