package vn.tonghop.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseSettingsTest {

  private static final Path WORK = Path.of("work");

  @Test
  void withoutAServerItIsTheEmbeddedOne() {
    assertThat(DatabaseSettings.from(null, Map.of(), WORK))
        .isEqualTo(new DatabaseSettings.Embedded(WORK));
    assertThat(DatabaseSettings.from(" ", Map.of("TONGHOP_DB_URL", ""), WORK))
        .isEqualTo(new DatabaseSettings.Embedded(WORK));
  }

  @Test
  void theEnvironmentNamesAServer() {
    Map<String, String> environment =
        Map.of(
            "TONGHOP_DB_URL", "jdbc:postgresql://db:5432/kc",
            "TONGHOP_DB_USER", "kc",
            "TONGHOP_DB_PASSWORD", "bí mật");

    assertThat(DatabaseSettings.from(null, environment, WORK))
        .isEqualTo(new DatabaseSettings.Server("jdbc:postgresql://db:5432/kc", "kc", "bí mật"));
  }

  @Test
  void theCommandLineComesBeforeTheEnvironment() {
    Map<String, String> environment =
        Map.of("TONGHOP_DB_URL", "jdbc:postgresql://db/kc", "TONGHOP_DB_USER", "kc");

    assertThat(DatabaseSettings.from("jdbc:postgresql://other/kc", environment, WORK))
        .isEqualTo(new DatabaseSettings.Server("jdbc:postgresql://other/kc", "kc", null));
  }

  @Test
  void aPasswordKeepsItsSpaces() {
    Map<String, String> environment = Map.of("TONGHOP_DB_PASSWORD", " secret ");

    assertThat(DatabaseSettings.from("jdbc:postgresql://db/kc", environment, WORK))
        .isEqualTo(new DatabaseSettings.Server("jdbc:postgresql://db/kc", null, " secret "));
  }

  @Test
  void whatIsPrintedHoldsNoPassword() {
    for (String url :
        new String[] {
          "jdbc:postgresql://db:5432/kc?user=kc&password=secret",
          "jdbc:postgresql://kc:secret@db:5432/kc",
          "postgresql://kc:secret@db:5432/kc",
          "jdbc:mysql://db/kc?password=secret"
        }) {
      DatabaseSettings.Server server = new DatabaseSettings.Server(url, "kc", "secret");

      assertThat(server.toString()).doesNotContain("secret");
    }
    assertThat(new DatabaseSettings.Server("jdbc:postgresql://db:6543/kc", "kc", "secret"))
        .hasToString("Server[db:6543/kc]");
  }
}
