package vn.tonghop.definition;

/** Reads a file of rates, which several years may share. */
final class RatesReader {

  private RatesReader() {}

  static Rates read(YamlMap file) {
    Rates rates = new Rates(file.required("rates").list().stream().map(RatesReader::rate).toList());
    file.done();
    return rates;
  }

  private static Rate rate(YamlValue entry) {
    YamlMap block = entry.map();
    Rate rate = new Rate(block.required("content").code(), block.required("name").text());
    block.done();
    return rate;
  }
}
