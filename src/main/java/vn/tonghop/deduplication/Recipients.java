package vn.tonghop.deduplication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.proposal.ComparableText;
import vn.tonghop.proposal.Submitter;

/**
 * Who receives a đề án: its beneficiary, or whoever carries it out for himself. Nobody, where only
 * a body is named that carries out the schemes of others, or a group whose members are not named.
 */
final class Recipients {

  /** How a group is spoken of; "05 cơ sở" begins with a digit. */
  private static final List<String> GROUPS = comparable("các", "những", "một số", "nhiều");

  /** How bodies of the state and the organisations beside it are called that no plan lists. */
  private static final List<String> STATE_BODIES =
      comparable(
          "ủy ban nhân dân",
          "UBND",
          "sở",
          "phòng",
          "cục",
          "chi cục",
          "ban quản lý",
          "trung tâm",
          "liên minh",
          "hội",
          "đài phát thanh");

  /** What a recipient is; who it is, such a text does not say. */
  private static final List<String> KINDS =
      comparable(
          "cơ sở",
          "cơ sở công nghiệp nông thôn",
          "cơ sở CNNT",
          "doanh nghiệp",
          "doanh nghiệp nhỏ và vừa",
          "hợp tác xã",
          "tổ hợp tác",
          "hộ kinh doanh");

  private final List<String> submitters;

  /** The bodies that the definition names are those that send: districts, organisations, centre. */
  Recipients(PlanDefinition definition) {
    submitters =
        definition.submitters().stream()
            .flatMap(Recipients::names)
            .map(ComparableText::of)
            .distinct()
            .toList();
  }

  private static Stream<String> names(Submitter submitter) {
    return Stream.concat(Stream.of(submitter.name()), submitter.aliases().stream());
  }

  private static List<String> comparable(String... words) {
    return Stream.of(words).map(ComparableText::of).toList();
  }

  /** Empty when nobody in particular receives it. */
  Optional<Recipient> of(@Nullable String beneficiary, @Nullable String implementer) {
    return named(beneficiary).or(() -> named(implementer));
  }

  private Optional<Recipient> named(@Nullable String text) {
    String comparable = text == null ? "" : ComparableText.of(text);
    return text == null || comparable.isEmpty() || isNobodyInParticular(comparable)
        ? Optional.empty()
        : Optional.of(new Recipient(text, comparable));
  }

  private boolean isNobodyInParticular(String comparable) {
    return Character.isDigit(comparable.codePointAt(0))
        || KINDS.contains(comparable)
        || Stream.of(GROUPS, STATE_BODIES, submitters)
            .flatMap(List::stream)
            .anyMatch(words -> (comparable + " ").startsWith(words + " "));
  }
}
