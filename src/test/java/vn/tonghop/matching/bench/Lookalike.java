package vn.tonghop.matching.bench;

/** Đề án that are alike and yet different. */
enum Lookalike {
  MANY_FIRMS("several firms, one name of the đề án"),
  TWO_MACHINES("one firm's different machines"),
  ONE_FIRM("one firm's different support"),
  TWO_FAIRS("one firm at different fairs"),
  YEARLY("yearly activities of several bodies"),
  SAME_NAME("cooperatives of one name in two communes"),
  SAME_COURSE("one course in several places"),
  ONE_WORD("firms that differ in one word"),
  DIACRITICS("firms that differ in diacritics only"),
  BROTHERS("brothers' firms");

  private final String label;

  Lookalike(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
