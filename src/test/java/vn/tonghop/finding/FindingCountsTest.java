package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingCountsTest {

  @Test
  void errorsAndWarningsAreForAPersonToLookAt() {
    assertThat(new FindingCounts(Map.of(Severity.ERROR, 1L)).isOpen()).isTrue();
    assertThat(new FindingCounts(Map.of(Severity.WARNING, 1L)).isOpen()).isTrue();
    assertThat(new FindingCounts(Map.of(Severity.NOTE, 1L, Severity.ERROR, 0L)).isOpen()).isFalse();
    assertThat(new FindingCounts(Map.of()).isOpen()).isFalse();
  }
}
