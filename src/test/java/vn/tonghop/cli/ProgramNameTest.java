package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.audit.NamedFolders;

/** Every command that is advised can be typed as it stands. */
class ProgramNameTest {

  @Test
  void keepsWhatSaysWhereAndInWhichLanguage() {
    assertThat(
            called("run", "jobs/2021", "--work", "/data/w", "--lang=vi", "--threads", "2")
                .command("resume 2021"))
        .isEqualTo("tonghop resume 2021 --work /data/w --lang vi");
  }

  @Test
  void quotesWhatTheShellWouldTakeApart() {
    assertThat(called("status", "--work", "/srv/kế hoạch").command("resume 2021"))
        .isEqualTo("tonghop resume 2021 --work \"/srv/kế hoạch\"");
  }

  @Test
  void repeatsTheSameCommand() {
    assertThat(called("run", "jobs/2021", "--input", "in 2").again())
        .isEqualTo("tonghop run jobs/2021 --input \"in 2\"");
    assertThat(called("run", "jobs/x", "--quiet").run(2021, new NamedFolders("/srv/x", null)))
        .isEqualTo("tonghop run jobs/x --quiet");
  }

  @Test
  void namesTheFoldersOfTheLastRun() {
    ProgramName program = called("status", "--work", "run", "--lang", "en");
    assertThat(program.run(2021, new NamedFolders("/etc/jobs/2021", null)))
        .isEqualTo("tonghop run /etc/jobs/2021 --work run --lang en");
    assertThat(program.run(2021, new NamedFolders("/etc/kế hoạch", "/srv/in 2")))
        .isEqualTo("tonghop run \"/etc/kế hoạch\" --input \"/srv/in 2\" --work run --lang en");
    assertThat(program.run(2021, null)).isEqualTo("tonghop run jobs/2021 --work run --lang en");
  }

  @Test
  void showsNoPassword() {
    ProgramName program = called("run", "j", "--db-url", "jdbc:postgresql://h/d?password=secret");
    assertThat(program.again()).isEqualTo("tonghop run j --db-url …");
    assertThat(program.command("resume 2021")).doesNotContain("secret");
  }

  private static ProgramName called(String... arguments) {
    return new ProgramName("tonghop", List.of(arguments));
  }
}
