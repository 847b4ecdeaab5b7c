package vn.tonghop.delivery;

import org.jspecify.annotations.Nullable;

/**
 * By which a mail server knows us. They come from the environment only, and are never written down.
 *
 * @param user null when the server asks for none
 */
public record Credentials(@Nullable String user, @Nullable String password) {

  public static final String USER_VARIABLE = "TONGHOP_SMTP_USER";
  public static final String PASSWORD_VARIABLE = "TONGHOP_SMTP_PASSWORD";

  public static final Credentials NONE = new Credentials(null, null);

  /** Blank counts as missing. */
  public static Credentials of(@Nullable String user, @Nullable String password) {
    return user == null || user.isBlank()
        ? NONE
        : new Credentials(user.strip(), password == null ? "" : password);
  }

  /** Without either. */
  @Override
  public String toString() {
    return "Credentials[…]";
  }
}
