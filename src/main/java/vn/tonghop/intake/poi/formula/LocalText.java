package vn.tonghop.intake.poi.formula;

/**
 * Texts that Excel takes for numbers or dates by the customs of the country it is set to: "1.234"
 * is a thousand in Vietnam, and one elsewhere. What a formula makes of them cannot be known here.
 */
final class LocalText {

  private LocalText() {}

  static boolean is(String text) {
    boolean digits = false;
    boolean others = false;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (Character.isLetter(character)) {
        return false;
      }
      boolean digit = Character.isDigit(character);
      digits |= digit;
      others |= !digit;
    }
    return digits && others;
  }
}
