package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To look where nothing is makes nothing: no database, no log, no folder. */
class NothingThereTest {

  @Test
  void statusOfANewWorkFolderSaysWhatToType(@TempDir Path work) {
    assertThat(Typed.english("status", "--work", work.toString()))
        .isEqualTo(
            new Typed(
                0,
                "There is no revision yet. Start one:"
                    + " java -jar target/tonghop.jar run jobs/YEAR --work "
                    + work
                    + "\n",
                ""));
    assertThat(Typed.vietnamese("status", "2021", "--work", work.toString()).out())
        .startsWith("Năm 2021 chưa có lần tổng hợp nào.");
    assertThat(Typed.english("status", "--json", "--work", work.toString()).out())
        .isEqualTo("[]\n");
    assertThat(work).isEmptyDirectory();
  }

  @Test
  void thereIsNothingToResumeOrRerunEither(@TempDir Path work) {
    Typed resumed = Typed.english("resume", "2021", "--work", work.toString());
    assertThat(resumed.code()).isEqualTo(2);
    assertThat(resumed.err()).startsWith("There is no revision of 2021 to resume.");

    String[] rerun = {"rerun", "2021", "--from", "publication", "--reason", "again"};
    Typed refused = Typed.english(Typed.with(rerun, "--work", work.toString()));
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).startsWith("There is no revision of 2021 to rerun.");
    assertThat(work).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "audit verify",
        "audit verify 2021",
        "audit verify --operations",
        "audit export 2021",
        "audit export --operations",
        "audit trace 2021 1.1"
      })
  void thereIsNoLogEither(String command, @TempDir Path work) {
    Typed typed = Typed.english(Typed.with(command.split(" "), "--work", work.toString()));
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).startsWith("There is no revision ").contains("Start one: ");
    assertThat(typed.out()).isEmpty();
    assertThat(work).isEmptyDirectory();
  }

  @Test
  void aWorkFolderThatIsNamedAndNotThereIsMistyped(@TempDir Path folder) {
    String typo = folder.resolve("wrok").toString();

    for (String[] command : new String[][] {{"status"}, {"status", "2021"}, {"resume", "2021"}}) {
      Typed typed = Typed.vietnamese(Typed.with(command, "--work", typo));
      assertThat(typed.code()).isEqualTo(2);
      assertThat(typed.err()).startsWith("Không có thư mục " + typo + ". Kiểm tra");
      assertThat(typed.out()).isEmpty();
    }
    assertThat(folder).isEmptyDirectory();
  }
}
