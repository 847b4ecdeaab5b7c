package vn.tonghop.revision;

/**
 * A file whose bytes are kept under their SHA-256.
 *
 * @param name as it arrived, NFC, without folder
 * @param sha256 64 lower-case hexadecimal digits
 * @param size in bytes
 */
public record FrozenFile(String name, String sha256, long size) {}
