package vn.tonghop.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.matching.MatchingRules;
import vn.tonghop.proposal.Section;
import vn.tonghop.proposal.Submitter;

/** Reads plan.yml, block by block: first what leads to the vocabulary, then the rest. */
final class PlanReader {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final YamlMap file;
  private final int year;
  private final Province province;
  private final Submissions submissions;
  private final Map<String, String> named = new LinkedHashMap<>();
  private final @Nullable YamlMap document;
  private final String template;

  PlanReader(YamlMap file) {
    this.file = file;
    this.year = (int) file.required("year").number(FIRST_YEAR, LAST_YEAR);
    this.province = ProvinceReader.read(file.required("province").map());
    this.submissions = SubmissionsReader.read(file.required("submissions").map());
    named.put(DefinitionFile.VOCABULARY, file.required("vocabulary").path());
    nameOptional("rates", DefinitionFile.RATES);
    nameOptional("legal-bases", DefinitionFile.LEGAL_BASES);
    nameOptional("matching", DefinitionFile.MATCHING);
    YamlValue block = file.optional("document");
    this.document = block.isPresent() ? block.map() : null;
    this.template = document == null ? "" : document.required("template").path();
  }

  private void nameOptional(String key, String name) {
    YamlValue path = file.optional(key);
    if (path.isPresent()) {
      named.put(name, path.path());
    }
  }

  /**
   * Where the files lie that it names, by {@link DefinitionFile#name}, relative to this file; empty
   * when that was complained about.
   */
  Map<String, String> named() {
    return named;
  }

  /**
   * Where the template of the plan lies, relative to this file; empty when there is none, or that
   * was complained about.
   */
  String template() {
    return template;
  }

  /** The plan; made of placeholders wherever something was complained about. */
  PlanDefinition read(
      Vocabulary vocabulary,
      Rates rates,
      LegalBases legalBases,
      MatchingRules matching,
      @Nullable DocumentTemplate templateRead) {
    Plausible plausible = PlausibleReader.ofPlan(file.optional("plausible"));
    SubmittersReader senders = new SubmittersReader();
    List<Submitter> submitters = senders.read(file.required("submitters").list());
    SectionsReader reader = new SectionsReader(plausible);
    List<Section> sections = reader.read(file.required("sections").list());
    PlanDefinition plan =
        new PlanDefinition(
            year,
            province,
            submissions,
            vocabulary,
            submitters,
            sections,
            new BudgetReader(sections).read(file.required("budget").map()),
            AppendixReader.read(file.required("appendix").map()),
            new DeliveryReader(senders.addresses()).read(file.required("delivery").map()),
            LimitsReader.read(file.optional("limits")),
            plausible,
            HiddenReader.read(file.optional("hidden")),
            new Checks(
                RuleSettingsReader.read(file.optional("rules")),
                rates,
                SupportReader.read(file.optional("support")),
                legalBases,
                file.optional("decided-on").dateOrNull(),
                new FieldChecks(
                    TextLengthsReader.read(file.optional("text-lengths")),
                    reader.checks(),
                    new EligibilityReader(submitters).read(file.optional("eligibility"))),
                matching,
                DuplicatesReader.read(file.optional("duplicates"))),
            new IndicatorsReader().read(file.optional("indicators")),
            document(templateRead));
    file.done();
    return plan;
  }

  private @Nullable PlanDocument document(@Nullable DocumentTemplate templateRead) {
    if (document == null) {
      return null;
    }
    List<String> bases = texts(document.optional("bases"));
    List<String> recipients = texts(document.optional("recipients"));
    document.done();
    return templateRead == null ? null : new PlanDocument(templateRead, bases, recipients);
  }

  private static List<String> texts(YamlValue list) {
    return list.isPresent() ? list.list().stream().map(YamlValue::text).toList() : List.of();
  }
}
