package vn.tonghop.definition;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.proposal.Folded;

/**
 * What the units of a content are called, by which their number is read from a text.
 *
 * @param names the first is the one that findings use
 * @param words the names folded, word by word, those of more words first
 */
public record UnitNames(List<String> names, List<List<String>> words) {

  public UnitNames {
    names = List.copyOf(names);
    words = List.copyOf(words);
  }

  /** Folds the names once. */
  public static UnitNames of(List<String> names) {
    return new UnitNames(
        names,
        names.stream()
            .map(name -> Stream.of(Folded.fold(name).split(" ")).toList())
            .sorted(Comparator.comparingInt((List<String> words) -> words.size()).reversed())
            .toList());
  }

  /** As findings call one unit. */
  public String shown() {
    return names.get(0);
  }
}
