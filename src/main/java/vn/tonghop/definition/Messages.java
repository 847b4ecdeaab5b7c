package vn.tonghop.definition;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of all problems in one language. */
final class Messages {

  static final String BUNDLE = "vn.tonghop.definition.messages";

  private final ResourceBundle sentences;

  private Messages(ResourceBundle sentences) {
    this.sentences = sentences;
  }

  static Messages in(Locale locale) {
    // Without fallback: who asks for English gets it on a Vietnamese machine too.
    var control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Messages(ResourceBundle.getBundle(BUNDLE, locale, control));
  }

  String sentence(Problem problem) {
    String said = format(problem.kind().bundleKey(), problem.arguments().toArray());
    return problem.line() == 0
        ? format("in-file", problem.file(), said)
        : format("in-line", problem.file(), Integer.toString(problem.line()), said);
  }

  private String format(String key, Object... arguments) {
    return new MessageFormat(sentences.getString(key), Locale.ROOT).format(arguments);
  }
}
