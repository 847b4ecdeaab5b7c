package vn.tonghop.definition;

import java.util.Map;
import vn.tonghop.proposal.MoneyUnit;

/** Reads the block {@code appendix}. */
final class AppendixReader {

  static final Map<String, MoneyUnit> UNITS = Choices.of(MoneyUnit.values(), MoneyUnit::label);

  private static final Map<String, PaperSize> PAPERS =
      Choices.of(PaperSize.values(), PaperSize::name);

  private AppendixReader() {}

  static Appendix read(YamlMap block) {
    Appendix appendix =
        new Appendix(
            block.required("unit").oneOf(UNITS),
            block.required("unit-line").text(),
            block.required("label").text(),
            block.required("title").text(),
            block.optional("document-number").textOrNull(),
            block.optional("document-date").dateOrNull(),
            block.required("authority").text(),
            words(block.required("words").map()),
            paper(block.optional("paper")),
            block.required("signature").list().stream().map(YamlValue::text).toList(),
            block.optional("signed-by").textOrNull());
    block.done();
    return appendix;
  }

  private static PaperSize paper(YamlValue value) {
    return value.isPresent() ? value.oneOf(PAPERS) : PaperSize.A4;
  }

  private static WordStyle words(YamlMap block) {
    WordStyle words =
        new WordStyle(
            block.required("thousand").oneOf(Choices.of("nghìn", "ngàn")),
            block.required("zero-tens").oneOf(Choices.of("linh", "lẻ")),
            block.required("four").oneOf(Choices.of("tư", "bốn")),
            block.required("commas").flag());
    block.done();
    return words;
  }
}
