package vn.tonghop.delivery;

import java.nio.file.Path;

/**
 * A file that goes with a letter.
 *
 * @param name under which it is received
 * @param file where its bytes are
 * @param sha256 of them, 64 lower-case hexadecimal digits
 */
public record Attachment(String name, Path file, String sha256) {}
