package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page that lists all findings says what the code says. */
class FindingsGuideTest {

  @Test
  void isNotStale() throws IOException {
    assertThat(Files.readString(FindingsGuide.FILE))
        .as(
            "%s is not what the codes and their sentences say; write it anew with%n  %s%n",
            FindingsGuide.FILE, FindingsGuide.COMMAND)
        .isEqualTo(FindingsGuide.text());
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void listsEveryCode(FindingCode code) throws IOException {
    assertThat(FindingsGuide.isOfAGroup(code)).as("%s has a group", code.id()).isTrue();
    assertThat(FindingsGuide.text()).containsOnlyOnce("**" + code.id() + "**");
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void namesWhatStandsInTheGapsOfASentence(FindingCode code) throws IOException {
    ArgumentNames names = ArgumentNames.read();
    assertThat(names.english(code))
        .as("comment above %s in %s: {0} name, {1} name …", code, ArgumentNames.SENTENCES)
        .doesNotContain("");
    assertThat(names.vietnamese(code))
        .as("Vietnamese for %s in %s", names.english(code), ArgumentNames.VIETNAMESE)
        .doesNotContain("");
  }

  @Test
  void keepsNoNamesThatNobodyUses() throws IOException {
    assertThat(ArgumentNames.read().unused()).isEmpty();
  }
}
