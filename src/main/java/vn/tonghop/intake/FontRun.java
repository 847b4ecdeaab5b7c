package vn.tonghop.intake;

/**
 * Characters of a cell that are written in one font.
 *
 * @param start index of the first of them; the run ends where the next one starts
 * @param font its name, for instance ".VnTime"
 */
public record FontRun(int start, String font) {

  /**
   * Whether a font of that name shows text in an encoding older than Unicode: ".VnTime" and the
   * like TCVN3, "VNI-Times" and the like VNI.
   */
  public static boolean isLegacy(String font) {
    return LegacyEncoding.ofFont(font) != null;
  }
}
