package vn.tonghop.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionEntryTest {

  @Test
  void anEntryAboutARowSaysWhereItStandsAndWhatItSays() {
    DecisionEntry entry =
        new DecisionEntry(
            Stage.VALIDATION,
            "731-bien-hoa.xlsx",
            1,
            12,
            DecisionEvent.ACCEPTED,
            Map.of("provincial", 175_000_000L, "item", "1.2"));
    assertThat(entry.canonical())
        .isEqualTo(
            "{\"event\":\"ACCEPTED\",\"file\":\"731-bien-hoa.xlsx\",\"item\":\"1.2\","
                + "\"provincial\":175000000,\"row\":12,\"sheet\":1,\"stage\":\"validation\"}");
  }

  @Test
  void anEntryAboutTheRevisionNamesNoPlace() {
    assertThat(
            new DecisionEntry(
                    Stage.RECONCILIATION, "", 0, 0, DecisionEvent.BALANCED, Map.of("rows", 3))
                .canonical())
        .isEqualTo("{\"event\":\"BALANCED\",\"rows\":3,\"stage\":\"reconciliation\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stage", "file", "sheet", "row", "event"})
  void aDetailCannotPassItselfOffAsAFieldOfTheEntry(String field) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new DecisionEntry(
                    Stage.INTAKE, "", 0, 0, DecisionEvent.FOUND, Map.of(field, "forged")))
        .withMessageContaining(field);
  }

  @Test
  void detailsAreThoseOfTheMomentOfTheEntry() {
    Map<String, Object> details = new TreeMap<>(Map.of("of", "a"));
    DecisionEntry entry =
        new DecisionEntry(Stage.DEDUPLICATION, "", 0, 0, DecisionEvent.DUPLICATE, details);
    details.put("of", "b");
    assertThat(entry.canonical()).contains("\"of\":\"a\"");
  }
}
