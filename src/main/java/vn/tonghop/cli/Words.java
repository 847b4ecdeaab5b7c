package vn.tonghop.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import vn.tonghop.finding.Severity;
import vn.tonghop.proposal.Dong;

/**
 * The sentences of the command line in one language. Arguments replace "{0}", "{1}" … as they are:
 * quotes and braces mean nothing, and numbers are written by whoever passes them. An argument is
 * one line, so that the name of a file cannot add one of its own.
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

  /** A number and what is counted, in the singular where the language has one: "1 error". */
  String count(String noun, long number) {
    return say("count." + noun + (number == 1 ? ".one" : ""), Dong.of(number).grouped());
  }

  /** "1 error, 3 warnings, 15 notes". */
  String findings(Map<Severity, Long> counts) {
    return Arrays.stream(Severity.values())
        .map(severity -> count(severity.name(), counts.getOrDefault(severity, 0L)))
        .collect(Collectors.joining(", "));
  }

  String say(String key, Object... arguments) {
    String sentence = bundle.getString(key);
    List<Object> values = List.of(arguments);
    for (int i = 0; i < values.size(); i++) {
      sentence = sentence.replace("{" + i + "}", Visible.line(String.valueOf(values.get(i))));
    }
    return sentence;
  }
}
