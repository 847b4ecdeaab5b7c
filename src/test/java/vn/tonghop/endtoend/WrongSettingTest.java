package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is set from outside is checked before anything is begun with it. */
class WrongSettingTest {

  @Test
  void aLeaseThatIsNoneIsAnsweredWithWhatIsOne() throws Exception {
    Workplace work = Workplace.fresh();

    JavaProcess.Ended ended = Command.runWithLease("soon", work, Sample.of(2021));

    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.err())
        .isEqualTo(
            "TONGHOP_YEAR_LEASE takes a duration from 1 s to 1 h, such as 60s or 2m, not \"soon\".\n");
    assertThat(Books.of(work.database()).rows().get("revision")).isZero();
    assertThat(work.serversLeft()).isEmpty();
  }
}
