package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is advised is typed by people, and must mean the same to the shell. */
class ShellWordTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/srv/2021",
        "/srv/kế hoạch",
        "/srv/2021 $HOME `id`",
        "/srv/Lan's \"2021\"",
        "/srv/a\\\\b",
        "~root",
        "a;b&c|d(e)*?[f]#",
        "hai\ndòng"
      })
  void theShellHandsItOnAsItIs(String argument) throws IOException {
    assertThat(Shell.words(ShellWord.of(argument, false))).containsExactly(argument);
  }

  @Test
  void isPlainWhereItCanBe() {
    assertThat(ShellWord.of("/srv/jobs-1/2021_a", false)).isEqualTo("/srv/jobs-1/2021_a");
    assertThat(ShellWord.of("/srv/kế hoạch", false)).isEqualTo("\"/srv/kế hoạch\"");
    assertThat(ShellWord.of("/srv/chờ!", false)).isEqualTo("'/srv/chờ!'");
  }

  @Test
  void onWindowsABackslashIsPartOfThePath() {
    assertThat(ShellWord.of("D:\\kế hoạch\\2021", true)).isEqualTo("\"D:\\kế hoạch\\2021\"");
    assertThat(ShellWord.of("\\\\so-ct\\$2021", true)).isEqualTo("\"\\\\so-ct\\$2021\"");
    assertThat(ShellWord.of("D:\\", true)).isEqualTo("\"D:\\\\\"");
  }
}
