package vn.tonghop.database;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import vn.tonghop.database.DatabaseUnavailableException.Reason;

/** The sentences of this package, in Vietnamese or English. */
final class Messages {

  private static final String BUNDLE = "vn.tonghop.database.messages";

  private Messages() {}

  /** What happened, and on the next line what to do. */
  static String problem(Reason reason, List<String> arguments, Locale locale) {
    return text(reason + ".description", arguments, locale)
        + "\n"
        + text(reason + ".action", arguments, locale);
  }

  private static String text(String key, List<String> arguments, Locale locale) {
    // Who asks for English must get it on a Vietnamese machine too: no fallback to its language.
    Control exact = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    String pattern = ResourceBundle.getBundle(BUNDLE, locale, exact).getString(key);
    return new MessageFormat(pattern, locale)
        .format(arguments.stream().map(argument -> SystemWords.in(argument, locale)).toArray());
  }
}
