package vn.tonghop.operations.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://h/d?user=u&password=tuyet-mat&ssl=true",
        "{user=u, password=tuyet-mat}",
        "Password = tuyet-mat",
        "FATAL: tuyet-mat is wrong",
      })
  void passwordsAreNotWrittenDown(String said) {
    assertThat(new Secrets("tuyet-mat").hiddenIn(said)).doesNotContain("tuyet-mat").contains("…");
    assertThat(new Secrets(null).hiddenIn(said).contains("tuyet-mat"))
        .isEqualTo(said.startsWith("FATAL"));
  }

  @Test
  void everythingElseIs() {
    String said = "the password file is missing; user=u&ssl=true";
    assertThat(new Secrets("tuyet-mat").hiddenIn(said)).isEqualTo(said);
    assertThat(new Secrets("s").hiddenIn(said)).isEqualTo(said);
  }
}
