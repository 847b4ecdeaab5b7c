package vn.tonghop.matching.bench;

/**
 * A district, before 1/7/2025.
 *
 * @param province its code
 * @param code by which it sends
 * @param name "huyện Tân Phú"
 */
record District(String province, String code, String name) {

  /** Its own body for such things, which carries out most of what it sends. */
  Body office() {
    String office = name.startsWith("huyện") ? "Phòng Kinh tế và Hạ tầng " : "Phòng Kinh tế ";
    return new Body(code, office + name);
  }
}
