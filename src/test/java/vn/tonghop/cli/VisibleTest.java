package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.database.TestDatabase;

/** Names of files reach the screen, but not as commands to the terminal. */
class VisibleTest {

  @Test
  void controlCharactersAreShownInsteadOfObeyed() {
    assertThat(Visible.line("\u001b[2Ja\u0007\u007f\u009b")).isEqualTo("␛[2Ja␇␡\ufffd");
    assertThat(Visible.line("a\r\nb\tc\u2028d")).isEqualTo("a␍␊b␉c\ufffdd");
    assertThat(Visible.line("a\u202exslx.b")).isEqualTo("a\ufffdxslx.b");
    assertThat(Visible.lines("a\n\u001bb")).isEqualTo("a\n␛b");
  }

  @Test
  void everythingElseStays() {
    String text = "Kế hoạch 100% – “Đồng Nai” 𠮷\u0301";
    assertThat(Visible.line(text)).isSameAs(text);
  }

  @Test
  void theScreenShowsWhateverItIsTold() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Screen screen = new Screen(new PrintStream(out, true), new PrintStream(err, true), false);

    screen.say("\u001bc");
    screen.complain("\u001bc\nsecond line");

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("␛c\n");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("␛c\nsecond line\n");
  }

  @Test
  void aNameCannotForgeALineOfASentence() {
    assertThat(new Words(Locale.ENGLISH).say("usage.unmatched", "a\nPlan 2021: published"))
        .isEqualTo("Not understood: a␊Plan 2021: published");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its names have no control characters")
  void namesOfFilesCannotCommandTheTerminal(@TempDir Path folder) throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    Files.writeString(
        input.resolve("a\u001b]0;title\u0007\u001b[2J\nPlan 2021.xlsx"), "no workbook");
    Files.createDirectory(input.resolve("b\u001b[31m\n"));
    try (TestDatabase database = TestDatabase.fresh()) {
      Typed typed =
          Typed.english(
              "run",
              "jobs/2021",
              "--input",
              input.toString(),
              "--work",
              folder.resolve("work").toString(),
              "--db-url",
              database.url());

      assertThat(typed.code()).isEqualTo(4);
      assertThat(typed.out()).contains("b␛[31m␊");
      assertThat(typed.err()).contains("a␛]0;title␇␛[2J␊Plan 2021.xlsx");
      assertThat(typed.screen()).doesNotContain("\u001b", "\u0007");
    }
  }
}
