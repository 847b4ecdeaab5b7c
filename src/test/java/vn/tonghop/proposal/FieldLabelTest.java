package vn.tonghop.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldLabelTest {

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyFieldHasALabelOfItsOwn(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Set<String> labels =
        Arrays.stream(Field.values())
            .map(field -> FieldLabel.of(field, locale))
            .collect(Collectors.toSet());
    Set<String> names = Arrays.stream(Field.values()).map(Field::name).collect(Collectors.toSet());

    assertThat(labels).hasSameSizeAs(names).doesNotContainAnyElementsOf(names);
  }
}
