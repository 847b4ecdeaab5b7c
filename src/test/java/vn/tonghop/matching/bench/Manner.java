package vn.tonghop.matching.bench;

/**
 * How a đề án is put down.
 *
 * @param wording which of the wordings of its kind
 * @param firmInName whether its name names the beneficiary
 * @param firmInColumn whether the column of beneficiaries does
 * @param place where its commune is mentioned
 * @param taxCode whether the beneficiary's tax code is given
 * @param person whether who represents it is given
 */
record Manner(
    int wording,
    boolean firmInName,
    boolean firmInColumn,
    Mention place,
    boolean taxCode,
    boolean person) {

  enum Mention {
    NOWHERE,
    IN_NAME,
    WITH_BENEFICIARY,
    IN_CONTENT
  }

  Manner worded(int other) {
    return new Manner(other, firmInName, firmInColumn, place, taxCode, person);
  }

  Manner naming(boolean inName, boolean inColumn) {
    return new Manner(wording, inName, inColumn, place, taxCode, person);
  }

  Manner placed(Mention other) {
    return new Manner(wording, firmInName, firmInColumn, other, taxCode, person);
  }

  Manner detailed(boolean code, boolean who) {
    return new Manner(wording, firmInName, firmInColumn, place, code, who);
  }
}
