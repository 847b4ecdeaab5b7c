package vn.tonghop.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.LegalBases;
import vn.tonghop.definition.LegalBasis;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.Province;
import vn.tonghop.legalbasis.Citation;
import vn.tonghop.legalbasis.InstrumentKind;
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

  /**
   * The one of that number; empty when there is none, or when it cannot be told which of several.
   */
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
    InstrumentKind kind = citation.kind();
    Integer year = citation.number().year();
    if (kind == null || year == null) {
      return List.of();
    }
    return filtered(
        catalogue.bases(),
        basis -> {
          InstrumentNumber complete = basis.parsedNumber();
          return complete.serial().equals(citation.number().serial())
              && year.equals(complete.year())
              && complete.signs().startsWith(citation.number().signs())
              && kind.mayMean(basis.kind());
        });
  }

  private static boolean isSlipFor(InstrumentNumber cited, LegalBasis basis) {
    InstrumentNumber number = basis.parsedNumber();
    return OneSlip.apart(cited.key(), number.key())
        || (cited.serial().equals(number.serial())
            && cited.signs().equals(number.signs())
            && yearIsLeftOutOrAdded(cited, number, basis.issued()));
  }

  private static boolean yearIsLeftOutOrAdded(
      InstrumentNumber cited, InstrumentNumber number, @Nullable LocalDate issued) {
    Integer year = cited.year();
    if (year == null) {
      return number.year() != null;
    }
    return number.year() == null && issued != null && year == issued.getYear();
  }

  /**
   * Numbers without a year are given anew every year; one with a date of another year is another
   * instrument, unless only the year is mistyped.
   */
  private static boolean mayBeOfThatYear(Citation citation, LegalBasis basis) {
    WrittenDate written = citation.issued();
    LocalDate issued = basis.issued();
    if (citation.number().year() != null || written == null || issued == null) {
      return true;
    }
    Integer year = written.year();
    return year == null || year == issued.getYear() || written.isDayAndMonthOf(issued);
  }

  private static boolean mayBeOfThatDay(Citation citation, LegalBasis basis) {
    WrittenDate written = citation.issued();
    LocalDate issued = basis.issued();
    return written == null || issued == null || written.mayBe(issued);
  }

  private static List<LegalBasis> filtered(
      List<LegalBasis> bases, Predicate<LegalBasis> predicate) {
    return bases.stream().filter(predicate).toList();
  }

  private static Optional<LegalBasis> only(List<LegalBasis> bases) {
    return bases.size() == 1 ? Optional.of(bases.get(0)) : Optional.empty();
  }
}
