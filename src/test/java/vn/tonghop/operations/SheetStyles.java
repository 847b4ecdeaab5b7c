package vn.tonghop.operations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The styles of a workbook as far as some of its sheets use them: each list of fonts, fills and so
 * on up to the last one that is used. What other sheets add comes behind.
 */
final class SheetStyles {

  private static final Pattern STYLE_OF_CELL = Pattern.compile(" s=\"(\\d+)\"");

  private SheetStyles() {}

  /**
   * What the sheets use of the styles, as lines.
   *
   * @param styles the part of the workbook that holds all
   * @param sheets the parts of the sheets
   */
  static String used(String styles, Collection<String> sheets) {
    List<String> formats = first(styles, "cellXfs", "<xf ", last(STYLE_OF_CELL, sheets));
    List<String> used = new ArrayList<>(formats);
    used.addAll(first(styles, "fonts", "<font>", last(attribute("fontId"), formats)));
    used.addAll(first(styles, "fills", "<fill>", last(attribute("fillId"), formats)));
    used.addAll(first(styles, "borders", "<border>", last(attribute("borderId"), formats)));
    int lastNumberFormat = last(attribute("numFmtId"), formats);
    all(styles, "numFmts", "<numFmt ").stream()
        .filter(format -> last(attribute("numFmtId"), List.of(format)) <= lastNumberFormat)
        .forEach(used::add);
    return String.join("\n", used);
  }

  private static Pattern attribute(String name) {
    return Pattern.compile("\\b" + name + "=\"(\\d+)\"");
  }

  private static int last(Pattern number, Collection<String> texts) {
    return texts.stream()
        .flatMap(text -> number.matcher(text).results())
        .map(MatchResult::group)
        .mapToInt(found -> Integer.parseInt(found.replaceAll("\\D", "")))
        .max()
        .orElseThrow();
  }

  private static List<String> first(String styles, String list, String element, int last) {
    return all(styles, list, element).subList(0, last + 1);
  }

  private static List<String> all(String styles, String list, String element) {
    int from = styles.indexOf(element, styles.indexOf("<" + list));
    String elements = styles.substring(from, styles.indexOf("</" + list + ">", from));
    return Arrays.stream(elements.split(Pattern.quote(element), -1))
        .skip(1)
        .map(rest -> element + rest)
        .toList();
  }
}
