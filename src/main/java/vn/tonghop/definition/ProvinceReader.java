package vn.tonghop.definition;

/** Reads the block {@code province}. */
final class ProvinceReader {

  private ProvinceReader() {}

  static Province read(YamlMap block) {
    Province province =
        new Province(
            block.required("code").code(),
            block.required("name").text(),
            block.required("level").text());
    block.done();
    return province;
  }
}
