package vn.tonghop.definition;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.proposal.Folded;

/**
 * What the units of a content are called, by which their number is read from a text.
 *
 * @param names the first is the one that findings use
 * @param folded the names folded, those of more words first
 * @param words the same word by word
 */
public record UnitNames(List<String> names, List<String> folded, List<List<String>> words) {

  public UnitNames {
    names = List.copyOf(names);
    folded = List.copyOf(folded);
    words = List.copyOf(words);
  }

  /** Folds the names once. */
  public static UnitNames of(List<String> names) {
    List<List<String>> words =
        names.stream()
            .map(name -> Stream.of(Folded.fold(name).split(" ")).toList())
            .sorted(Comparator.comparingInt((List<String> name) -> name.size()).reversed())
            .toList();
    return new UnitNames(names, words.stream().map(name -> String.join(" ", name)).toList(), words);
  }

  /** Quick to say no; yes does not mean that one of them is named. */
  public boolean mayStandIn(String foldedText) {
    for (String name : folded) {
      if (foldedText.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** As findings call one unit. */
  public String shown() {
    return names.get(0);
  }
}
