package vn.tonghop.cli;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of the command line in one language. Arguments replace "{0}", "{1}" … as they are:
 * quotes and braces mean nothing, and numbers are written by whoever passes them.
 */
final class Words {

  private static final String BUNDLE = "vn.tonghop.cli.messages";

  private final Locale locale;
  private final ResourceBundle bundle;

  Words(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  Locale locale() {
    return locale;
  }

  ResourceBundle bundle() {
    return bundle;
  }

  String say(String key, Object... arguments) {
    String sentence = bundle.getString(key);
    List<Object> values = List.of(arguments);
    for (int i = 0; i < values.size(); i++) {
      sentence = sentence.replace("{" + i + "}", String.valueOf(values.get(i)));
    }
    return sentence;
  }
}
