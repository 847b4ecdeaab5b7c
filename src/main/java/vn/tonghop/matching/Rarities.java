package vn.tonghop.matching;

/**
 * How much words tell, once all đề án are added.
 *
 * @param texts words of names and contents
 * @param names words of beneficiaries and persons
 */
record Rarities(Telling texts, Telling names) {}
