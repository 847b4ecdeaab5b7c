package vn.tonghop.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
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

  /**
   * A pattern.
   *
   * @param marks of its words, all of which a clause must have
   */
  private record Wanted(List<Part> parts, long marks) {

    static Wanted of(CountPattern pattern) {
      long marks = 0;
      for (Part part : pattern.parts()) {
        marks |= part instanceof Word word ? ResultClause.mark(word.comparable()) : 0;
      }
      return new Wanted(pattern.parts(), marks);
    }
  }

  private final List<Wanted> patterns;

  PatternSearch(List<CountPattern> patterns) {
    this.patterns = patterns.stream().map(Wanted::of).toList();
  }

  /** The numbers, in the order of the clauses. */
  List<Long> in(List<ResultClause> clauses) {
    List<Long> numbers = new ArrayList<>();
    for (ResultClause clause : clauses) {
      if (clause.hasNumber()) {
        addThose(clause, numbers);
      }
    }
    return numbers;
  }

  private void addThose(ResultClause clause, List<Long> numbers) {
    SortedSet<Integer> meant = new TreeSet<>();
    for (Wanted pattern : patterns) {
      if (clause.mayHave(pattern.marks())) {
        addMeant(pattern, clause.words(), meant);
      }
    }
    meant.forEach(at -> numbers.add(clause.words().get(at).number()));
  }

  private static void addMeant(Wanted pattern, List<ResultWord> words, SortedSet<Integer> meant) {
    for (int at = 0; at < words.size(); at++) {
      List<Integer> numbers = new ArrayList<>();
      if (fits(pattern.parts(), 0, words, at, numbers)) {
        meant.addAll(numbers);
      }
    }
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
