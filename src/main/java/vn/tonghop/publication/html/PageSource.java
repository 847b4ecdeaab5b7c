package vn.tonghop.publication.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import vn.tonghop.audit.Sha256;

/**
 * The style or the script of the page, which stands within it.
 *
 * @param text as it is written, without anything that means something in XML
 */
record PageSource(String text) {

  static final PageSource STYLE = read("report.css");
  static final PageSource SCRIPT = read("report.js");

  private static PageSource read(String name) {
    try (InputStream in = PageSource.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new PageSource(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By which a Content-Security-Policy allows this text and no other: "'sha256-…'". */
  String permission() {
    byte[] hash = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
  }
}
