package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class YearLeaseTest {

  @ParameterizedTest
  @CsvSource({
    "'', PT1M",
    "' ', PT1M",
    "60s, PT1M",
    "2m, PT2M",
    "PT90S, PT90S",
    "5, PT5S",
    "1500ms, PT1.5S",
    "1h, PT1H"
  })
  void isADuration(String given, Duration lease) throws Exception {
    assertThat(YearLease.of(set(given))).isEqualTo(lease);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"soon", "0", "-5s", "999ms", "3601s", "99999999999d", "99999999999999999999"})
  void nothingElseIsOne(String given) {
    assertThatThrownBy(() -> YearLease.of(set(given)))
        .isInstanceOfSatisfying(
            WrongSettingException.class,
            wrong -> {
              assertThat(wrong.name()).isEqualTo("TONGHOP_YEAR_LEASE");
              assertThat(wrong.value()).isEqualTo(given);
            });
  }

  private static Environment set(String lease) {
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("given", Map.of("tonghop.year-lease", lease)));
    return environment;
  }
}
