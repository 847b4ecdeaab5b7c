package vn.tonghop.definition;

/**
 * The rates of one content of support.
 *
 * @param content its code, for instance "machinery"
 * @param name as findings call it
 */
public record Rate(String content, String name) {}
