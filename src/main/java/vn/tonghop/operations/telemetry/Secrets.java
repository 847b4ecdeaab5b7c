package vn.tonghop.operations.telemetry;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.database.DatabaseSettings;

/** Keeps passwords out of what is written down, whoever said them. */
final class Secrets {

  private static final String HIDDEN = "…";
  private static final Pattern IN_A_URL =
      Pattern.compile("(?i)(password\\s*=\\s*)[^\\s&\"',;)\\]]+");

  private final @Nullable String password;

  Secrets(@Nullable String password) {
    // One of a letter or two would tear words apart, and protects nothing.
    this.password = password == null || password.length() < 4 ? null : password;
  }

  static Secrets ofEnvironment() {
    return new Secrets(System.getenv(DatabaseSettings.PASSWORD_VARIABLE));
  }

  String hiddenIn(String text) {
    String shown = text;
    if (password != null) {
      shown = shown.replace(password, HIDDEN);
    }
    return IN_A_URL.matcher(shown).replaceAll("$1" + HIDDEN);
  }
}
