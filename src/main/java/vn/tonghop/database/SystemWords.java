package vn.tonghop.database;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What operating systems say when something goes wrong, in the language of whoever reads it. They
 * and Java speak English in most environments, also to those who asked for another language.
 */
public final class SystemWords {

  private static final String BUNDLE = "vn.tonghop.database.system";

  private SystemWords() {}

  /** The same text, the words of the system in it translated as far as they are known. */
  public static String in(String text, Locale locale) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    String translated = text;
    for (String english : words.keySet()) {
      translated = translated.replace(english, words.getString(english));
    }
    return translated;
  }
}
