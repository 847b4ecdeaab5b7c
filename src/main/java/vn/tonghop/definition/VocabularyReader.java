package vn.tonghop.definition;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.MoneyUnit;

/** Reads vocabulary.yml; no phrase may mean two columns, two units or two kinds of rows. */
final class VocabularyReader {

  private static final Map<String, Field> COLUMNS = Choices.of(Field.values(), Choices::dashed);

  /** Vocabularies were written before tables could say this in a column. */
  private static final Set<String> OPTIONAL = Set.of(Choices.dashed(Field.PROGRAMME));

  private VocabularyReader() {}

  static Vocabulary read(YamlMap file) {
    Claims beginnings = new Claims();
    Map<Field, List<String>> headings =
        phrases(file.required("headings").map(), Field.class, COLUMNS);
    Map<MoneyUnit, List<String>> units =
        phrases(file.required("units").map(), MoneyUnit.class, AppendixReader.UNITS);
    List<String> unitLabels =
        file.required("unit-labels").list().stream().map(YamlValue::text).toList();
    YamlMap rows = file.required("rows").map();
    file.done();
    Vocabulary vocabulary =
        new Vocabulary(
            headings,
            units,
            unitLabels,
            beginnings(rows, "total", beginnings),
            beginnings(rows, "subtotal", beginnings),
            beginnings(rows, "amount-in-words", beginnings),
            beginnings(rows, "signature", beginnings));
    rows.done();
    return vocabulary;
  }

  private static <E extends Enum<E>> Map<E, List<String>> phrases(
      YamlMap block, Class<E> type, Map<String, E> names) {
    Claims claims = new Claims();
    Map<E, List<String>> phrases = new EnumMap<>(type);
    names.forEach(
        (name, constant) -> phrases.put(constant, claims.claimAll(list(block, name), constant)));
    block.done();
    return phrases;
  }

  private static List<YamlValue> list(YamlMap block, String name) {
    if (!OPTIONAL.contains(name)) {
      return block.required(name).list();
    }
    YamlValue value = block.optional(name);
    return value.isPresent() ? value.list() : List.of();
  }

  private static List<String> beginnings(YamlMap rows, String kind, Claims claims) {
    return claims.claimAll(rows.required(kind).list(), kind);
  }
}
