package vn.tonghop.definition;

/**
 * A căn cứ: an instrument that a đề án may rest on.
 *
 * @param number as it is cited, for instance "28/2018/TT-BTC"
 */
public record LegalBasis(String number) {}
