package vn.tonghop.definition;

/**
 * That one file takes the place of another, whatever the two say of themselves.
 *
 * @param file name of the one that does not count any more; NFC, without folder
 * @param by name of the one that counts instead
 */
public record Replacement(String file, String by) {}
