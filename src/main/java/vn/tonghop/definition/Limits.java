package vn.tonghop.definition;

/**
 * Limits on what comes from outside; each has a finding. A plan.yml may leave the block out.
 *
 * @param fileBytes largest workbook that is read
 * @param unpackedBytes all parts of a workbook together, once unpacked. Its texts are held in
 *     memory, and some 2 MB can unpack to gigabytes of them
 * @param rows most rows of one workbook
 * @param cellCharacters longest text of one cell
 * @param formulaCells most cells that are looked at while the formulas of one workbook are
 *     evaluated again, each as often as it is
 */
public record Limits(
    long fileBytes, long unpackedBytes, int rows, int cellCharacters, long formulaCells) {

  public static final Limits DEFAULT =
      new Limits(64L << 20, 128L << 20, 1_048_576, 32_767, 10_000_000);
}
