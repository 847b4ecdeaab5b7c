package vn.tonghop.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.legalbasis.InstrumentNumber;

/** The catalogue of instruments that đề án may rest on. */
public final class LegalBases {

  /** A plan.yml need not name any. */
  public static final LegalBases NONE = new LegalBases(List.of());

  private final List<LegalBasis> bases;
  private final Map<String, List<LegalBasis>> byKey = new LinkedHashMap<>();
  private final Map<String, LegalBasis> referredTo = new LinkedHashMap<>();

  public LegalBases(List<LegalBasis> bases) {
    this.bases = List.copyOf(bases);
    for (LegalBasis basis : bases) {
      byKey.computeIfAbsent(basis.parsedNumber().key(), key -> new ArrayList<>()).add(basis);
    }
    bases.forEach(
        basis -> {
          if (basis.replacedBy() != null) {
            refer(basis.replacedBy());
          }
          basis.amendedBy().forEach(this::refer);
        });
  }

  private void refer(String number) {
    InstrumentNumber.parse(number).stream()
        .flatMap(parsed -> numbered(parsed).stream())
        .findFirst()
        .ifPresent(found -> referredTo.put(number, found));
  }

  /** All of them, in the order of their file. */
  public List<LegalBasis> bases() {
    return bases;
  }

  /** Those of that number; single decisions of several years may have the same. */
  public List<LegalBasis> numbered(InstrumentNumber number) {
    return Collections.unmodifiableList(byKey.getOrDefault(number.key(), List.of()));
  }

  /** The instrument that another one of the catalogue names as its successor or amendment. */
  public Optional<LegalBasis> named(String number) {
    return Optional.ofNullable(referredTo.get(number));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LegalBases those && bases.equals(those.bases);
  }

  @Override
  public int hashCode() {
    return bases.hashCode();
  }

  @Override
  public String toString() {
    return "LegalBases" + bases;
  }
}
