package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.legalbasis.Citation;
import vn.tonghop.legalbasis.InstrumentNumber;
import vn.tonghop.legalbasis.LegalBasisSearch;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Proposal;

/**
 * What a đề án rests on, as its ghi chú says, is in force on the day of the plan, and is cited by
 * its own number and date. Which instruments there are, from when until when, is the catalogue's to
 * know; what it does not know is only told, since a district may well rest on a decision of its
 * own. What its objective and its expected result cite is to be in force too.
 */
final class LegalBasesInForce implements ReadingRule {

  private static final List<Field> OTHER_TEXTS = List.of(Field.OBJECTIVE, Field.EXPECTED_RESULT);

  /** So one speaks of what is no longer in force because it is no longer in force. */
  private static final Pattern OF_THE_PAST =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:tổng kết|sơ kết|đánh giá|quyết toán|thay thế|thay cho|bãi bỏ"
              + "|sửa đổi|hết hiệu lực|trước đây)(?!\\p{L})");

  /** How far behind a citation that may be said: "…, nay được thay thế bằng …". */
  private static final int BEHIND = 60;

  @Override
  public RuleName name() {
    return RuleName.LEGAL_BASES;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Optional<String> lacks(PlanDefinition definition) {
    return definition.checks().legalBases().bases().isEmpty()
            && definition.programmes().stream().noneMatch(Programme::needsBasis)
        ? Optional.of("legal-bases")
        : Optional.empty();
  }

  @Override
  public List<Finding> check(Reading reading) {
    Proposal proposal = reading.proposal();
    PlanDefinition definition = reading.definition();
    Map<InstrumentNumber, Citation> inNote = citations(reading, Field.NOTE);
    boolean hasCatalogue = !definition.checks().legalBases().bases().isEmpty();
    List<Finding> findings = new ArrayList<>();
    if (inNote.isEmpty()) {
      findings.addAll(missing(proposal, definition));
    } else if (hasCatalogue) {
      CitationJudge judge = new CitationJudge(definition, proposal.at(Field.NOTE), inNote.keySet());
      inNote.values().forEach(cited -> findings.addAll(judge.judge(cited)));
    }
    if (hasCatalogue) {
      OTHER_TEXTS.forEach(field -> findings.addAll(inForce(reading, field, inNote.keySet())));
    }
    return findings;
  }

  private static Map<InstrumentNumber, Citation> citations(Reading reading, Field field) {
    Map<InstrumentNumber, Citation> citations = new LinkedHashMap<>();
    reading.citations(field).forEach(found -> citations.putIfAbsent(found.number(), found));
    return citations;
  }

  /** Of what the note cites too it is said there. */
  private static List<Finding> inForce(Reading reading, Field field, Set<InstrumentNumber> inNote) {
    Map<InstrumentNumber, Citation> citations = citations(reading, field);
    if (citations.isEmpty()) {
      return List.of(); // as nearly always
    }
    Proposal proposal = reading.proposal();
    String text = Objects.requireNonNullElse(proposal.text(field), "");
    CitationJudge judge = new CitationJudge(reading.definition(), proposal.at(field), Set.of());
    return citations.values().stream()
        .filter(cited -> !inNote.contains(cited.number()))
        .filter(cited -> !isOfThePast(text, cited))
        .flatMap(cited -> judge.judgeForce(cited).stream())
        .toList();
  }

  private static boolean isOfThePast(String text, Citation cited) {
    return OF_THE_PAST
        .matcher(text)
        .region(Clause.begin(text, cited.start()), Math.min(text.length(), cited.end() + BEHIND))
        .find();
  }

  private static List<Finding> missing(Proposal proposal, PlanDefinition definition) {
    String note = Objects.requireNonNullElse(proposal.note(), "");
    return Optional.ofNullable(proposal.programmeCode())
        .flatMap(definition::programme)
        .filter(Programme::needsBasis)
        .filter(programme -> !LegalBasisSearch.namesALaw(note))
        .map(
            programme ->
                Finding.of(
                    FindingCode.LEGAL_BASIS_MISSING, proposal.at(Field.NOTE), programme.name()))
        .stream()
        .toList();
  }
}
