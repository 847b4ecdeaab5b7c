package vn.tonghop.deduplication;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The establishment that the name of a đề án names: "Ứng dụng máy móc … tại Công ty TNHH Gốm Hóa An
 * Việt". The official appendix has no other place for it.
 */
final class NamedEstablishment {

  /** A legal form with a name behind it; "cơ sở CNNT" is none. */
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:tại|của|cho)\\s+((?:công ty|cty|doanh nghiệp tư nhân|dntn|hợp tác xã|htx|tổ hợp tác"
              + "|hộ kinh doanh|cơ sở(?! (?:cnnt|công nghiệp|sản xuất công nghiệp)))\\s+\\S.*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private NamedEstablishment() {}

  /** As the name says it; empty when it names none. */
  static Optional<String> in(String name) {
    Matcher named = NAMED.matcher(name);
    return named.find() ? Optional.of(named.group(1)) : Optional.empty();
  }
}
