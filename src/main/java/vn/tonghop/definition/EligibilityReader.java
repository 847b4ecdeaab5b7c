package vn.tonghop.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Eligibility.Source;
import vn.tonghop.definition.Eligibility.UrbanPlace;
import vn.tonghop.proposal.Submitter;

/** Reads the block {@code eligibility}. */
final class EligibilityReader {

  private static final Map<String, String> GRADES = Choices.of("special", "I", "II", "III", "IV");

  private final List<Submitter> submitters;
  private final Claims names = new Claims();

  /** For a plan with these submitters. */
  EligibilityReader(List<Submitter> submitters) {
    this.submitters = submitters;
  }

  Eligibility read(YamlValue value) {
    if (!value.isPresent()) {
      return Eligibility.NONE;
    }
    YamlMap block = value.map();
    Eligibility eligibility =
        new Eligibility(
            block.required("sources").list().stream().map(EligibilityReader::source).toList(),
            block.optional("urban").listOrNone().stream().map(this::place).toList());
    block.done();
    return eligibility;
  }

  private static Source source(YamlValue entry) {
    YamlMap block = entry.map();
    Source source =
        new Source(
            block.required("citation").text(),
            block.optional("valid-from").dateOrNull(),
            block.optional("valid-to").dateOrNull());
    block.done();
    checkOrder(entry, source.validFrom(), source.validTo());
    return source;
  }

  private UrbanPlace place(YamlValue entry) {
    YamlMap block = entry.map();
    UrbanPlace place =
        new UrbanPlace(
            names.claimText(block.required("name"), entry),
            names.claimAll(block.optional("aliases").listOrNone(), entry),
            block.required("class").oneOf(GRADES),
            submitter(block.optional("submitter")),
            block.optional("valid-from").dateOrNull(),
            block.optional("valid-to").dateOrNull());
    block.done();
    checkOrder(entry, place.validFrom(), place.validTo());
    return place;
  }

  private @Nullable String submitter(YamlValue value) {
    return value.isPresent() && !submitters.isEmpty()
        ? value.oneOf(
            Choices.of(submitters.stream().map(Submitter::code).distinct().toArray(String[]::new)))
        : null;
  }

  private static void checkOrder(
      YamlValue entry, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null && from.isAfter(to)) {
      entry.complain(ProblemKind.VALIDITY_ORDER, entry.called(), from.toString(), to.toString());
    }
  }
}
