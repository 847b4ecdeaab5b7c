package vn.tonghop.matching.bench;

/**
 * A commune or ward.
 *
 * @param kind xã, phường
 */
record Commune(District district, String kind, String name) {

  /** "xã Phú Lâm". */
  String called() {
    return kind + " " + name;
  }

  /** "xã Phú Lâm, huyện Tân Phú". */
  String full() {
    return called() + ", " + district.name();
  }
}
