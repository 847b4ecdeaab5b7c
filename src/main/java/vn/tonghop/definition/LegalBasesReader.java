package vn.tonghop.definition;

/** Reads a catalogue of legal bases, which several years may share. */
final class LegalBasesReader {

  private LegalBasesReader() {}

  static LegalBases read(YamlMap file) {
    LegalBases bases =
        new LegalBases(
            file.required("legal-bases").list().stream().map(LegalBasesReader::basis).toList());
    file.done();
    return bases;
  }

  private static LegalBasis basis(YamlValue entry) {
    YamlMap block = entry.map();
    LegalBasis basis = new LegalBasis(block.required("number").text());
    block.done();
    return basis;
  }
}
