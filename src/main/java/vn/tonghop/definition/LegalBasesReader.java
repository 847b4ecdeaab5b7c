package vn.tonghop.definition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.legalbasis.InstrumentKind;
import vn.tonghop.legalbasis.InstrumentNumber;

/**
 * Reads a catalogue of legal bases, which several years may share. An instrument that takes the
 * place of another, or amends it, must be in the catalogue itself: a mistyped number would never be
 * noticed otherwise.
 */
final class LegalBasesReader {

  private static final Map<String, InstrumentKind> KINDS =
      Choices.of(InstrumentKind.values(), InstrumentKind::written);

  private final Claims claims = new Claims();
  private final List<LegalBasis> bases = new ArrayList<>();
  private final Map<YamlValue, InstrumentNumber> references = new LinkedHashMap<>();

  private LegalBasesReader() {}

  static LegalBases read(YamlMap file) {
    LegalBasesReader reader = new LegalBasesReader();
    List<YamlValue> entries = file.required("legal-bases").list();
    entries.forEach(reader::readOne);
    file.done();
    if (reader.bases.size() == entries.size()) {
      reader.checkReferences();
    }
    return new LegalBases(reader.bases);
  }

  private void readOne(YamlValue entry) {
    YamlMap block = entry.map();
    YamlValue number = block.required("number");
    LegalBasis basis =
        new LegalBasis(
            block.required("kind").oneOf(KINDS),
            number.text(),
            block.optional("issued").dateOrNull(),
            block.optional("subject").textOrNull(),
            block.optional("valid-from").dateOrNull(),
            block.optional("valid-to").dateOrNull(),
            reference(block.optional("replaced-by")),
            block.optional("amended-by").listOrNone().stream().map(this::referred).toList());
    block.done();
    if (parsed(number, basis.number()).isPresent()) {
      String issued = basis.issued() == null ? "" : " " + basis.issued();
      claims.claim(number, basis.number() + issued, entry);
      bases.add(basis);
    }
    checkOrder(entry, basis.issued(), basis.validFrom());
    checkOrder(entry, basis.validFrom(), basis.validTo());
  }

  private @Nullable String reference(YamlValue value) {
    return value.isPresent() ? referred(value) : null;
  }

  private String referred(YamlValue value) {
    String number = value.text();
    parsed(value, number).ifPresent(parsed -> references.put(value, parsed));
    return number;
  }

  private static Optional<InstrumentNumber> parsed(YamlValue value, String number) {
    Optional<InstrumentNumber> parsed = InstrumentNumber.parse(number);
    if (parsed.isEmpty() && !number.isEmpty()) {
      value.mismatch(ProblemKind.NOT_AN_INSTRUMENT_NUMBER);
    }
    return parsed;
  }

  private static void checkOrder(
      YamlValue entry, @Nullable LocalDate first, @Nullable LocalDate then) {
    if (first != null && then != null && first.isAfter(then)) {
      entry.complain(ProblemKind.VALIDITY_ORDER, entry.called(), first.toString(), then.toString());
    }
  }

  private void checkReferences() {
    Set<String> known =
        bases.stream().map(basis -> basis.parsedNumber().key()).collect(Collectors.toSet());
    references.forEach(
        (value, number) -> {
          if (!known.contains(number.key())) {
            value.mismatch(ProblemKind.INSTRUMENT_NOT_IN_CATALOGUE);
          }
        });
  }
}
