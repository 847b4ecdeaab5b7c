package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReceivedFilesTest {

  private static SmallPlan with(String entries) {
    return SmallPlan.valid()
        .with("  deadline: 2021-03-31\n", "  deadline: 2021-03-31\n  received:\n" + entries);
  }

  private static String entry(String file, String day) {
    return "    - file: \"" + file + "\"\n      on: " + day + "\n";
  }

  @Test
  void nobodyKeepsARegisterUnlessItIsWritten() throws DefinitionException {
    assertThat(SmallPlan.valid().read().submissions().received()).isEmpty();
  }

  @Test
  void aFileIsNamedAsItArrived() throws DefinitionException {
    assertThat(with(entry("ba\u0309n 1.xlsx", "2021-04-01")).read().submissions().received())
        .isEqualTo(Map.of("bản 1.xlsx", LocalDate.of(2021, 4, 1)));
    assertThat(with(entry("a/b.xlsx", "2021-04-01")).complaint())
        .contains("submissions.received[1].file must be the name of a file");
    assertThat(with(entry("b.xlsx", "1/4/2021")).complaint())
        .contains("submissions.received[1].on must be a date");
  }

  @Test
  void aFileIsReceivedOnce() {
    assertThat(with(entry("a.xlsx", "2021-04-01") + entry("a.xlsx", "2021-04-02")).complaint())
        .isEqualTo(
            "plan.yml, line 12: submissions.received[2] says again when \"a.xlsx\" was received;"
                + " one entry for each file");
  }
}
