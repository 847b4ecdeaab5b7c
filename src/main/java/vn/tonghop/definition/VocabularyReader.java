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

  /** Columns that the appendix does not have. */
  private static final Set<Field> OPTIONAL = Set.of(Field.PROGRAMME, Field.PERIOD);

  private VocabularyReader() {}

  static Vocabulary read(YamlMap file) {
    Claims beginnings = new Claims();
    Map<Field, List<String>> headings =
        phrases(file.required("headings").map(), Field.class, COLUMNS, OPTIONAL);
    Map<MoneyUnit, List<String>> units =
        phrases(file.required("units").map(), MoneyUnit.class, AppendixReader.UNITS, Set.of());
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
      YamlMap block, Class<E> type, Map<String, E> names, Set<E> optional) {
    Claims claims = new Claims();
    Map<E, List<String>> phrases = new EnumMap<>(type);
    names.forEach(
        (name, constant) -> {
          YamlValue value =
              optional.contains(constant) ? block.optional(name) : block.required(name);
          boolean leftOut = optional.contains(constant) && !value.isPresent();
          phrases.put(constant, leftOut ? List.of() : claims.claimAll(value.list(), constant));
        });
    block.done();
    return phrases;
  }

  private static List<String> beginnings(YamlMap rows, String kind, Claims claims) {
    return claims.claimAll(rows.required(kind).list(), kind);
  }
}
