package vn.tonghop.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationEntryTest {

  @Test
  void anEntrySaysWhoDidWhatWhen() {
    assertThat(
            entry(Instant.parse("2021-05-10T01:02:03Z"), Map.of("reason", "bổ sung")).canonical())
        .isEqualTo(
            "{\"actor\":\"operator@host\",\"at\":\"2021-05-10T01:02:03Z\",\"event\":\"STARTED\","
                + "\"reason\":\"bổ sung\",\"revision\":1,\"year\":2021}");
  }

  @Test
  void timeIsKeptToTheMicrosecond() {
    assertThat(entry(Instant.parse("2021-05-10T01:02:03.123456789Z"), Map.of()))
        .isEqualTo(entry(Instant.parse("2021-05-10T01:02:03.123456Z"), Map.of()))
        .extracting(OperationEntry::canonical)
        .asString()
        .contains("\"at\":\"2021-05-10T01:02:03.123456Z\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"at", "actor", "event", "year", "revision"})
  void aDetailCannotPassItselfOffAsAFieldOfTheEntry(String field) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry(Instant.EPOCH, Map.of(field, "forged")))
        .withMessageContaining(field);
  }

  private static OperationEntry entry(Instant at, Map<String, Object> details) {
    return new OperationEntry(at, "operator@host", OperationEvent.STARTED, 2021, 1, details);
  }
}
