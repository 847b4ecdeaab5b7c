package vn.tonghop.matching.bench;

/** Đề án that are alike and yet different. */
enum Lookalike {
  MANY_FIRMS("several firms, one name of the đề án", Often.OFTEN),
  TWO_MACHINES("one firm's different machines", Often.OFTEN),
  ONE_FIRM("one firm's different support", Often.OFTEN),
  TWO_FAIRS("one firm at different fairs", Often.OFTEN),
  YEARLY("yearly activities of several bodies", Often.OFTEN),
  SAME_NAME("cooperatives of one name in two communes", Often.OFTEN),
  SAME_COURSE("one course in several places", Often.OFTEN),
  ONE_WORD("firms that differ in one word", Often.OFTEN),
  DIACRITICS("firms that differ in diacritics only", Often.OFTEN),
  BROTHERS("brothers' firms", Often.OFTEN),
  COMMON_NAME("households of one common name", Often.OFTEN),
  BY_IMPLEMENTER("cooperatives of one name, the commune only with who carries it out", Often.OFTEN),
  SUFFIX_WORD("one firm's name says a word more, at one price *", Often.RARELY),
  BUSINESS_WORDS("one firm's name says more of its business, at one price *", Often.RARELY),
  OTHER_FORM("firms that differ in their legal form, at one price *", Often.RARELY),
  NUMBERED("one firm's machines that differ in a number *", Often.RARELY),
  OTHER_PRODUCT("one firm's different products, at one price *", Often.RARELY),
  ONE_LETTER("firms that differ in one letter, at one price *", Often.RARELY),
  NAME_ORDER("firms that differ in the order of syllables, at one price *", Often.RARELY),
  OWNER("a person and another's firm in one commune *", Often.RARELY),
  OTHER_PEOPLE("one course for other people of a commune *", Often.RARELY),
  TWICE("one course twice a year *", Often.RARELY),
  IN_CONTENT("cooperatives of one name, the commune only in the content", Often.RARELY);

  private final String label;
  private final Often often;

  Lookalike(String label, Often often) {
    this.label = label;
    this.often = often;
  }

  String label() {
    return label;
  }

  Often often() {
    return often;
  }
}
