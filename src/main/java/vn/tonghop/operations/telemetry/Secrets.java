package vn.tonghop.operations.telemetry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.database.DatabaseSettings;
import vn.tonghop.delivery.Credentials;

/** Keeps passwords out of what is written down, whoever said them. */
final class Secrets {

  private static final String HIDDEN = "…";
  private static final Pattern IN_A_URL =
      Pattern.compile("(?i)(password\\s*=\\s*)[^\\s&\"',;)\\]]+");

  private final List<String> passwords;

  Secrets(@Nullable String password) {
    this(Stream.of(Optional.ofNullable(password)));
  }

  private Secrets(Stream<Optional<String>> passwords) {
    // One of a letter or two would tear words apart, and protects nothing.
    this.passwords =
        passwords.flatMap(Optional::stream).filter(password -> password.length() >= 4).toList();
  }

  static Secrets ofEnvironment() {
    return new Secrets(
        Stream.of(DatabaseSettings.PASSWORD_VARIABLE, Credentials.PASSWORD_VARIABLE)
            .map(variable -> Optional.ofNullable(System.getenv(variable))));
  }

  String hiddenIn(String text) {
    String shown = text;
    for (String password : passwords) {
      shown = shown.replace(password, HIDDEN);
    }
    return IN_A_URL.matcher(shown).replaceAll("$1" + HIDDEN);
  }
}
