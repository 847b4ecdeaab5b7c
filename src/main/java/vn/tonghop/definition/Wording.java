package vn.tonghop.definition;

import java.util.Arrays;
import java.util.List;
import vn.tonghop.proposal.Folded;

/**
 * Words by which a text is recognised: as whole words, in this order, whatever their case and
 * diacritics. "bình chọn … cấp quốc gia" has anything in place of the ellipsis.
 *
 * @param text as the definition writes it
 * @param parts what must stand there one after the other, folded, each with a space around it
 * @param marks of the words of all parts
 */
public record Wording(String text, List<String> parts, long marks) {

  private static final String ANYTHING = "…";

  public Wording {
    parts = List.copyOf(parts);
  }

  /** Folds the text once, so that many đề án can be searched for it. */
  public static Wording of(String text) {
    List<String> parts =
        Arrays.stream(text.split(ANYTHING))
            .map(Folded::fold)
            .filter(part -> !part.isEmpty())
            .map(part -> " " + part + " ")
            .toList();
    return new Wording(text, parts, Searchable.marks(String.join("", parts)));
  }

  /** Where in a text it begins; -1 when it does not stand there. */
  public int in(Searchable searched) {
    return searched.mayHold(marks) ? in(searched.folded()) : -1;
  }

  private int in(String folded) {
    int begin = -1;
    int from = 0;
    for (String part : parts) {
      int at = folded.indexOf(part, from);
      if (at < 0) {
        return -1;
      }
      begin = begin < 0 ? at : begin;
      from = at + part.length() - 1;
    }
    return begin;
  }
}
