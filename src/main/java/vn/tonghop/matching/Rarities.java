package vn.tonghop.matching;

/**
 * How much words tell, once all đề án are added.
 *
 * @param texts words of names and contents
 * @param names words of beneficiaries and persons
 * @param amounts totals
 */
record Rarities(Telling texts, Telling names, TellingAmounts amounts) {}
