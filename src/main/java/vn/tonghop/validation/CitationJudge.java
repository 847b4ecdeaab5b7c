package vn.tonghop.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.definition.LegalBases;
import vn.tonghop.definition.LegalBasis;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.WrittenDay;
import vn.tonghop.legalbasis.Citation;
import vn.tonghop.legalbasis.InstrumentNumber;
import vn.tonghop.legalbasis.WrittenDate;

/** Compares what one text cites with the catalogue of instruments. */
final class CitationJudge {

  private final LegalBases catalogue;
  private final InstrumentLookup lookup;
  private final LocalDate day;
  private final Address text;
  private final Set<InstrumentNumber> citedTogether;

  CitationJudge(PlanDefinition definition, Address text, Set<InstrumentNumber> citedTogether) {
    this.catalogue = definition.checks().legalBases();
    this.lookup = new InstrumentLookup(definition);
    this.day = definition.judgedOn();
    this.text = text;
    this.citedTogether = citedTogether;
  }

  List<Finding> judge(Citation citation) {
    Optional<LegalBasis> meant = lookup.meant(citation);
    if (meant.isEmpty()) {
      return unknown(citation).stream().toList();
    }
    LegalBasis basis = meant.get();
    List<Finding> findings = new ArrayList<>();
    kindDiffers(citation, basis).ifPresent(findings::add);
    dateDiffers(citation, basis).ifPresent(findings::add);
    notInForce(citation, basis).or(() -> amendedByWhatIsNotCited(basis)).ifPresent(findings::add);
    return findings;
  }

  /** What a text speaks of besides need not be cited in full, but is to be in force. */
  List<Finding> judgeForce(Citation citation) {
    return lookup.meant(citation).flatMap(basis -> notInForce(citation, basis)).stream().toList();
  }

  private Optional<Finding> unknown(Citation citation) {
    List<LegalBasis> resembling = lookup.resembling(citation);
    WrittenDate written = citation.issued();
    if (!resembling.isEmpty()) {
      return found(FindingCode.LEGAL_BASIS_MISPRINTED, citation.written(), cited(resembling));
    }
    if (written != null && contradicts(citation.number(), written)) {
      return found(FindingCode.LEGAL_BASIS_CONTRADICTORY, citation.written(), written.toString());
    }
    // A letter or notice sets no rules, so no catalogue is expected to have it.
    return citation.kind() != null && citation.kind().isLaw()
        ? found(FindingCode.LEGAL_BASIS_UNKNOWN, citation.written())
        : Optional.empty();
  }

  /** Instruments are numbered by the year of their issue. */
  private static boolean contradicts(InstrumentNumber number, WrittenDate written) {
    Integer year = number.year();
    return !written.exists()
        || (year != null && written.year() != null && !year.equals(written.year()));
  }

  private Optional<Finding> kindDiffers(Citation citation, LegalBasis basis) {
    return citation.kind() == null || citation.kind().mayMean(basis.kind())
        ? Optional.empty()
        : found(FindingCode.LEGAL_BASIS_MISPRINTED, citation.written(), basis.cited());
  }

  private Optional<Finding> dateDiffers(Citation citation, LegalBasis basis) {
    WrittenDate written = citation.issued();
    LocalDate issued = basis.issued();
    return written == null || issued == null || written.mayBe(issued)
        ? Optional.empty()
        : found(
            FindingCode.LEGAL_BASIS_DATE_DIFFERS,
            basis.cited(),
            written.toString(),
            WrittenDay.of(issued));
  }

  private Optional<Finding> notInForce(Citation citation, LegalBasis basis) {
    LocalDate last = basis.validTo();
    LocalDate since = basis.since();
    if (last != null && day.isAfter(last)) {
      return expired(citation, basis, WrittenDay.of(last.plusDays(1)));
    }
    return since != null && day.isBefore(since)
        ? found(
            FindingCode.LEGAL_BASIS_NOT_IN_FORCE_YET,
            citation.written(),
            WrittenDay.of(since),
            WrittenDay.of(day))
        : Optional.empty();
  }

  private Optional<Finding> expired(Citation citation, LegalBasis basis, String end) {
    String written = citation.written();
    return Optional.ofNullable(basis.replacedBy())
        .flatMap(catalogue::named)
        .flatMap(
            successor ->
                found(
                    FindingCode.LEGAL_BASIS_REPLACED,
                    written,
                    end,
                    successor.cited(),
                    WrittenDay.of(day)))
        .or(() -> found(FindingCode.LEGAL_BASIS_EXPIRED, written, end, WrittenDay.of(day)));
  }

  /** Of an amendment without any date nobody knows whether it is one of later years. */
  private Optional<Finding> amendedByWhatIsNotCited(LegalBasis basis) {
    List<LegalBasis> notCited =
        basis.amendedBy().stream()
            .flatMap(number -> catalogue.named(number).stream())
            .filter(amendment -> amendment.since() != null && !day.isBefore(amendment.since()))
            .filter(amendment -> !citedTogether.contains(amendment.parsedNumber()))
            .toList();
    return notCited.isEmpty()
        ? Optional.empty()
        : found(FindingCode.LEGAL_BASIS_AMENDED, basis.cited(), cited(notCited));
  }

  private Optional<Finding> found(FindingCode code, String... arguments) {
    return Optional.of(Finding.of(code, text, arguments));
  }

  private static String cited(List<LegalBasis> bases) {
    return bases.stream().map(LegalBasis::cited).collect(Collectors.joining(", "));
  }
}
