package vn.tonghop.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.Stage;
import vn.tonghop.database.SystemWords;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.finding.FindingExcerpt;
import vn.tonghop.finding.FindingText;
import vn.tonghop.finding.Severity;
import vn.tonghop.operations.FailureCause;
import vn.tonghop.operations.FailureDetail;
import vn.tonghop.proposal.Dong;
import vn.tonghop.revision.YearHolder;

/**
 * The sentences of the command line in one language. Arguments replace "{0}", "{1}" … as they are,
 * in one pass: quotes and braces in them mean nothing, and numbers are written by whoever passes
 * them. An argument is one line, so that the name of a file cannot add one of its own.
 */
final class Words {

  private static final String BUNDLE = "vn.tonghop.cli.messages";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

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
    return say("count." + noun + (number == 1 ? ".one" : ""), number(number));
  }

  /** "1 error, 3 warnings, 15 notes". */
  String findings(FindingCounts counts) {
    return Arrays.stream(Severity.values())
        .map(severity -> count(severity.name(), counts.of(severity)))
        .collect(Collectors.joining(", "));
  }

  /**
   * "~$731.xlsx (lock file of an open workbook)".
   *
   * @param why name of a constant of LeftOut.Why, or of one that only another version knows
   */
  String leftOut(String name, String why) {
    String key = "leftOut." + why;
    return say("leftOut", name, bundle.containsKey(key) ? say(key) : why);
  }

  /** The local time, to the second, with what it is ahead of UTC: "2026-11-21 07:00:05 +07:00". */
  String time(Instant instant) {
    return DateTimeFormatter.ofPattern(say("format.time"), locale)
        .format(instant.atZone(ZoneId.systemDefault()));
  }

  /** "0.9 s", "12 min 3 s", "2 h 5 min". */
  String duration(Duration duration) {
    if (duration.toMinutes() == 0) {
      return String.format(locale, "%.1f s", duration.toMillis() / 1e3);
    }
    return duration.toHours() == 0
        ? say("format.minutes", duration.toMinutes(), duration.toSecondsPart())
        : say("format.hours", duration.toHours(), duration.toMinutesPart());
  }

  /** How many of something in a second; the duration is longer than nothing. */
  String rate(long count, Duration took) {
    double rate = count * 1e3 / took.toMillis();
    return rate < 10 ? String.format(locale, "%.1f", rate) : number(Math.round(rate));
  }

  String number(long number) {
    return Dong.of(number).grouped();
  }

  String stage(@Nullable Stage stage) {
    return say(stage == null ? "stage.none" : "stage." + stage.label());
  }

  /** "run, process 4711 on host, since …". */
  String holder(YearHolder holder) {
    return say("year.holder", holder.command(), holder.pid(), holder.host(), time(holder.since()));
  }

  /** What happened, in a line, and what exactly, in one each that is indented. */
  List<String> failure(@Nullable Stage stage, FailureCause cause, List<FailureDetail> details) {
    List<String> lines = new ArrayList<>();
    lines.add(say("failure.headline", stage(stage), say("failure." + cause)));
    details.forEach(detail -> lines.add("  " + detail(detail)));
    return lines;
  }

  /** A sentence each; more than the first nobody reads, and they come again when these are gone. */
  List<String> toCorrect(FindingExcerpt findings) {
    FindingText text = FindingText.in(locale);
    List<String> lines = new ArrayList<>();
    findings.first().forEach(found -> lines.add(Visible.line(text.sentence(found))));
    if (findings.more() > 0) {
      lines.add(say("failure.more", number(findings.more())));
    }
    return lines;
  }

  /** A sentence; what a later version recorded is said as far as it goes. */
  String detail(FailureDetail detail) {
    List<String> arguments =
        detail.arguments().stream().map(argument -> SystemWords.in(argument, locale)).toList();
    String key = "detail." + detail.kind();
    return bundle.containsKey(key)
        ? say(key, arguments.toArray())
        : detail.kind() + ": " + String.join(", ", arguments);
  }

  /** What the operations log records; a later version may know of more. */
  String event(String event) {
    return known("event.", event);
  }

  /** A step by the label that a log gives it; a later version may have more of them. */
  String stageLabelled(String label) {
    return known("stage.", label);
  }

  /** What the decision log records; a later version may know of more. */
  String decision(String event) {
    return known("decision.", event);
  }

  /** What is called something here, else the name as it stands. */
  private String known(String prefix, String name) {
    String key = prefix + name;
    return bundle.containsKey(key) ? say(key) : Visible.line(name);
  }

  String say(String key, Object... arguments) {
    return PLACEHOLDER
        .matcher(bundle.getString(key))
        .replaceAll(place -> Matcher.quoteReplacement(argument(place, arguments)));
  }

  /** A placeholder without an argument stays visible: a gap must not read like a statement. */
  private static String argument(MatchResult place, Object... arguments) {
    int index = Integer.parseInt(place.group(1));
    return index < arguments.length
        ? Visible.line(String.valueOf(arguments[index]))
        : place.group();
  }
}
