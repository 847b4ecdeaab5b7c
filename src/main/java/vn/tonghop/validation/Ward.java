package vn.tonghop.validation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tonghop.definition.Eligibility.UrbanPlace;
import vn.tonghop.proposal.Folded;

/**
 * A ward (phường) that a text names, and what stands right behind it.
 *
 * @param name as written, for instance "phường Tân Vạn"
 * @param behind the text behind its name, folded, as far as an address goes
 */
record Ward(String name, String behind) {

  /** "phường Tân Vạn", "Phường 5", "P. Tân Vạn"; not "các phường", not "P. Kinh tế" (an office). */
  private static final Pattern NAMED =
      Pattern.compile(
          "[Pp](?<![\\p{L}\\p{Nd}.][Pp])(?:hường|HƯỜNG|\\.) ?"
              + "(?:\\d{1,2}(?!\\p{Nd})|\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){1,3}"
              + "|\\p{Lu}\\p{L}*(?= ?[,;(.-]))");

  /** How far behind a ward its city may stand. */
  private static final int ADDRESS = 60;

  private static final Pattern ANY_CITY =
      Pattern.compile("(?:^| )(?:thanh pho|tp|thi xa|tx|quan|huyen)(?: |$)");

  static List<Ward> namedIn(String text) {
    return NAMED
        .matcher(text)
        .results()
        .map((MatchResult found) -> new Ward(found.group(), behind(text, found.end())))
        .toList();
  }

  private static String behind(String text, int end) {
    return Folded.fold(text.substring(end, Math.min(text.length(), end + ADDRESS)));
  }

  boolean saysOfAnyCity() {
    return ANY_CITY.matcher(behind).find();
  }

  boolean saysOf(UrbanPlace city) {
    return Stream.concat(Stream.of(city.name()), city.aliases().stream())
        .map(Folded::fold)
        .anyMatch(written -> (" " + behind + " ").contains(" " + written + " "));
  }
}
