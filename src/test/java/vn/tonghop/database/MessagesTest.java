package vn.tonghop.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.database.DatabaseUnavailableException.Reason;

class MessagesTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  @ParameterizedTest
  @EnumSource
  void everyReasonSaysWhatHappenedAndWhatToDoWithAllItKnows(Reason reason) {
    List<String> arguments =
        IntStream.range(0, reason.arguments()).mapToObj(i -> "argument-" + i).toList();
    for (Locale locale : List.of(Locale.ENGLISH, VIETNAMESE)) {
      String message = Messages.problem(reason, arguments, locale);

      assertThat(message.lines()).hasSize(2).allSatisfy(line -> assertThat(line).isNotBlank());
      assertThat(arguments).allSatisfy(argument -> assertThat(message).contains(argument));
      assertThat(message).doesNotContain("{", "''");
    }
    assertThat(Messages.problem(reason, arguments, VIETNAMESE))
        .isNotEqualTo(Messages.problem(reason, arguments, Locale.ENGLISH));
  }

  @Test
  void noSentenceIsLeftOver() {
    for (Locale locale : List.of(Locale.ROOT, VIETNAMESE)) {
      ResourceBundle bundle = ResourceBundle.getBundle("vn.tonghop.database.messages", locale);

      assertThat(bundle.keySet()).hasSize(2 * Reason.values().length);
    }
  }

  @Test
  void englishIsEnglishOnAVietnameseMachine() {
    Locale machine = Locale.getDefault();
    Locale.setDefault(VIETNAMESE);
    try {
      assertThat(Messages.problem(Reason.INTERRUPTED, List.of(), Locale.ENGLISH))
          .startsWith("The start of the database was interrupted.");
    } finally {
      Locale.setDefault(machine);
    }
  }
}
