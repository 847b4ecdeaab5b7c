package vn.tonghop.deduplication;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.matching.MatchingWords;
import vn.tonghop.proposal.ComparableText;
import vn.tonghop.proposal.Submitter;

/**
 * Tells who receives a đề án for himself from bodies that carry out the schemes of others, and from
 * groups whose members are not named.
 */
final class Recipients {

  private final List<String> bodies;
  private final List<String> anyone;

  /** The bodies are those that send, and those that the rules of comparing know. */
  Recipients(PlanDefinition definition) {
    MatchingWords words = definition.checks().matching().words();
    bodies =
        Stream.concat(
                definition.submitters().stream().flatMap(Recipients::names),
                words.bodies().stream())
            .map(Recipients::comparable)
            .distinct()
            .toList();
    anyone = words.anyone().stream().map(Recipients::comparable).toList();
  }

  private static Stream<String> names(Submitter submitter) {
    return Stream.concat(Stream.of(submitter.name()), submitter.aliases().stream());
  }

  /** Between spaces, so that words are compared as wholes. */
  private static String comparable(String text) {
    return " " + ComparableText.of(text) + " ";
  }

  /** The text of a column as it is; null when it names nobody in particular. */
  @Nullable String named(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String comparable = comparable(text);
    boolean nobody =
        comparable.isBlank()
            || Character.isDigit(comparable.codePointAt(1))
            || bodies.stream().anyMatch(comparable::startsWith)
            || anyone.stream().anyMatch(comparable::contains);
    return nobody ? null : text;
  }
}
