package vn.tonghop.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.proposal.BeneficiaryKind;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Section;

/** Reads the list {@code sections}; no number, programme code or name may mean two things. */
final class SectionsReader {

  private static final Map<String, BeneficiaryKind> KINDS =
      Choices.of(BeneficiaryKind.values(), Choices::dashed);

  private final Plausible plausible;
  private final Map<String, ProgrammeChecks> checks = new LinkedHashMap<>();
  private final Claims numbers = new Claims();
  private final Claims codes = new Claims();
  private final Claims names = new Claims();

  /** For a plan whose đề án may cost so much. */
  SectionsReader(Plausible plausible) {
    this.plausible = plausible;
  }

  /** By what those of a programme that was read are judged, by its code. */
  Map<String, ProgrammeChecks> checks() {
    return checks;
  }

  List<Section> read(List<YamlValue> entries) {
    return entries.stream().map(this::readOne).toList();
  }

  private Section readOne(YamlValue entry) {
    YamlMap block = entry.map();
    Section section =
        new Section(
            numbers.claimText(block.required("number"), entry),
            block.required("name").text(),
            block.optional("standalone").flag(),
            block.required("programmes").list().stream().map(this::programme).toList());
    block.done();
    int programmes = section.programmes().size();
    if (section.standalone() && programmes > 1) {
      entry.complain(
          ProblemKind.STANDALONE_PROGRAMMES, entry.called(), Integer.toString(programmes));
    }
    return section;
  }

  private Programme programme(YamlValue entry) {
    YamlMap block = entry.map();
    Programme programme =
        new Programme(
            codes.claimCode(block.required("code"), entry),
            names.claimText(block.required("name"), entry),
            names.claimAll(block.optional("aliases").listOrNone(), entry),
            block.optional("awaits-funding").flag(),
            block.optional("contents").listOrNone().stream().map(YamlValue::code).toList(),
            block.optional("needs-basis").flag());
    checks.put(programme.code(), checksOf(block));
    block.done();
    return programme;
  }

  private ProgrammeChecks checksOf(YamlMap block) {
    YamlValue bounds = block.optional("plausible");
    YamlValue beneficiaries = block.optional("beneficiaries");
    return new ProgrammeChecks(
        bounds.isPresent() ? PlausibleReader.ofProgramme(bounds, plausible) : null,
        beneficiaries.isPresent()
            ? beneficiaries.list().stream()
                .map(kind -> kind.oneOf(KINDS))
                .collect(Collectors.toSet())
            : Set.of());
  }
}
