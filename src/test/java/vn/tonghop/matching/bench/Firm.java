package vn.tonghop.matching.bench;

/**
 * A beneficiary.
 *
 * @param form "Công ty TNHH", "HTX"
 * @param called what follows: "Gỗ Minh Phát"
 * @param person who represents it
 * @param taxCode ten digits
 */
record Firm(
    Trade trade, String form, String called, Commune commune, String person, String taxCode) {

  String name() {
    return form + " " + called;
  }

  Firm called(String other, String otherTaxCode, String otherPerson) {
    return new Firm(trade, form, other, commune, otherPerson, otherTaxCode);
  }

  Firm formed(String other) {
    return new Firm(trade, other, called, commune, person, taxCode);
  }

  Firm in(Commune other) {
    return new Firm(trade, form, called, other, person, taxCode);
  }
}
