package vn.tonghop.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tonghop.proposal.Folded;

/** Phrases of the vocabulary, found in folded text as whole words; the longest one wins. */
final class Phrases {

  private final List<String> longestFirst;

  Phrases(Collection<String> phrases) {
    longestFirst =
        phrases.stream()
            .map(Folded::fold)
            .filter(phrase -> !phrase.isEmpty())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** The phrase with which the folded text begins. */
  Optional<String> leading(String folded) {
    for (String phrase : longestFirst) {
      if (begins(folded, phrase)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** The phrase with which the folded text ends. */
  Optional<String> trailing(String folded) {
    return longestFirst.stream()
        .filter(phrase -> (" " + folded).endsWith(" " + phrase))
        .findFirst();
  }

  boolean contains(String folded) {
    return longestFirst.contains(folded);
  }

  List<String> all() {
    return longestFirst;
  }

  static boolean begins(String folded, String phrase) {
    return folded.startsWith(phrase)
        && (folded.length() == phrase.length() || folded.charAt(phrase.length()) == ' ');
  }
}
