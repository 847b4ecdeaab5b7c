package vn.tonghop.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tonghop.definition.CountPattern;
import vn.tonghop.definition.CountPattern.Gap;
import vn.tonghop.definition.CountPattern.Part;
import vn.tonghop.definition.CountPattern.Word;

/**
 * Finds the numbers that any of some patterns means. A pattern is looked for within one clause:
 * what stands behind a semicolon, a full stop or in the next line says something else. Each number
 * counts once, however many patterns mean it.
 */
final class PatternSearch {

  /** The full stop of an abbreviation ("TP. Biên Hòa", "Tp.") ends nothing. */
  private static final Pattern CLAUSE =
      Pattern.compile("[;\\n]|(?<=[\\p{Ll}\\p{M}]{2}|[\\p{Nd}%)])[.!?](?=\\s|$)");

  private final List<CountPattern> patterns;

  PatternSearch(List<CountPattern> patterns) {
    this.patterns = patterns;
  }

  /** The clauses of a text, which may be searched for many things. */
  static List<List<ResultWord>> clauses(String text) {
    return CLAUSE.splitAsStream(text).map(ResultWord::of).toList();
  }

  /** The numbers, in the order of the clauses. */
  List<Long> in(List<List<ResultWord>> clauses) {
    return clauses.stream().flatMap(this::inClause).toList();
  }

  private Stream<Long> inClause(List<ResultWord> words) {
    SortedSet<Integer> meant = new TreeSet<>();
    for (CountPattern pattern : patterns) {
      for (int at = 0; at < words.size(); at++) {
        List<Integer> numbers = new ArrayList<>();
        if (fits(pattern.parts(), 0, words, at, numbers)) {
          meant.addAll(numbers);
        }
      }
    }
    return meant.stream().map(at -> words.get(at).number());
  }

  /** Whether the parts from one on stand at that word; the shortest gaps are taken. */
  private static boolean fits(
      List<Part> parts, int part, List<ResultWord> words, int at, List<Integer> numbers) {
    if (part == parts.size()) {
      return true;
    }
    if (parts.get(part) instanceof Gap) {
      for (int next = at; next < words.size(); next++) {
        if (fits(parts, part + 1, words, next, numbers)) {
          return true;
        }
      }
      return false;
    }
    if (at == words.size()) {
      return false;
    }
    ResultWord word = words.get(at);
    boolean same =
        parts.get(part) instanceof Word wanted
            ? word.comparable().equals(wanted.comparable())
            : word.isNumber();
    if (!same || !fits(parts, part + 1, words, at + 1, numbers)) {
      return false;
    }
    if (parts.get(part) instanceof CountPattern.Number) {
      numbers.add(at);
    }
    return true;
  }
}
