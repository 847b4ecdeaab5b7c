package vn.tonghop.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tonghop.definition.LegalBases;
import vn.tonghop.definition.LegalBasis;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.Province;
import vn.tonghop.legalbasis.Citation;
import vn.tonghop.legalbasis.InstrumentNumber;
import vn.tonghop.legalbasis.WrittenDate;

/** Which instrument of the catalogue a text means. */
final class InstrumentLookup {

  private final LegalBases catalogue;
  private final Province province;

  InstrumentLookup(PlanDefinition definition) {
    this.catalogue = definition.checks().legalBases();
    this.province = definition.province();
  }

  /** The one of that number; empty when there is none, or when it cannot be told which of several. */
  Optional<LegalBasis> meant(Citation citation) {
    if (IssuedElsewhere.says(citation.issuer(), province)) {
      return Optional.empty();
    }
    List<LegalBasis> numbered =
        catalogue.numbered(citation.number()).stream()
            .filter(basis -> mayBeOfThatYear(citation, basis))
            .toList();
    List<LegalBasis> all = numbered.isEmpty() ? completed(citation) : numbered;
    return only(all).or(() -> only(filtered(all, basis -> mayBeOfThatDay(citation, basis))));
  }

  /**
   * Those that the citation may be a slip for: one letter or digit is wrong, or the year is missing
   * from the number or added to it. One that is cited with a date of its own is none.
   */
  List<LegalBasis> resembling(Citation citation) {
    if (citation.number().isIncomplete() || IssuedElsewhere.says(citation.issuer(), province)) {
      return List.of();
    }
    return filtered(
        catalogue.bases(),
        basis -> isSlipFor(citation.number(), basis) && mayBeOfThatDay(citation, basis));
  }

  /** What "Quyết định 53/2018" or "53/2018/QĐ" leaves out. */
  private List<LegalBasis> completed(Citation citation) {
    InstrumentNumber number = citation.number();
    if (number.year() == null) {
      return List.of();
    }
    return filtered(
        catalogue.bases(),
        basis -> {
          InstrumentNumber complete = basis.parsedNumber();
          return complete.serial().equals(number.serial())
              && number.year().equals(complete.year())
              && complete.signs().startsWith(number.signs())
              && citation.kind() != null
              && citation.kind().mayMean(basis.kind());
        });
  }

  private static boolean isSlipFor(InstrumentNumber cited, LegalBasis basis) {
    InstrumentNumber number = basis.parsedNumber();
    if (cited.serial().equals(number.serial()) && cited.signs().equals(number.signs())) {
      boolean yearLeftOut = cited.year() == null && number.year() != null;
      boolean yearAdded = cited.year() != null && basis.issued() != null && number.year() == null;
      return yearLeftOut
          || (yearAdded && cited.year() == basis.issued().getYear())
          || OneSlip.apart(cited.key(), number.key());
    }
    return OneSlip.apart(cited.key(), number.key());
  }

  /**
   * Numbers without a year are given anew every year; one with a date of another year is another
   * instrument, unless only the year is mistyped.
   */
  private static boolean mayBeOfThatYear(Citation citation, LegalBasis basis) {
    WrittenDate written = citation.issued();
    return citation.number().year() != null
        || written == null
        || written.year() == null
        || basis.issued() == null
        || written.year() == basis.issued().getYear()
        || written.isDayAndMonthOf(basis.issued());
  }

  private static boolean mayBeOfThatDay(Citation citation, LegalBasis basis) {
    WrittenDate written = citation.issued();
    return written == null || basis.issued() == null || written.mayBe(basis.issued());
  }

  private static List<LegalBasis> filtered(
      List<LegalBasis> bases, Predicate<LegalBasis> predicate) {
    return bases.stream().filter(predicate).toList();
  }

  private static Optional<LegalBasis> only(List<LegalBasis> bases) {
    return bases.size() == 1 ? Optional.of(bases.get(0)) : Optional.empty();
  }
}
