package vn.tonghop.legalbasis;

import org.jspecify.annotations.Nullable;

/**
 * An instrument as a text cites it.
 *
 * @param start index of its first character, that of its kind where one is written
 * @param end index after its last, that of its date where one is written
 * @param written kind and number, letter by letter
 * @param kind as written before the number, else as the signs of the number say; null where neither
 *     tells
 * @param number as far as it is written
 * @param issued null where no date is written
 * @param issuer who issued it, as written after "của"; "" where nobody is named
 */
public record Citation(
    int start,
    int end,
    String written,
    @Nullable InstrumentKind kind,
    InstrumentNumber number,
    @Nullable WrittenDate issued,
    String issuer) {}
