package vn.tonghop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.CanonicalJson;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingText;
import vn.tonghop.finding.Severity;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.operations.CheckReport;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Submitter;
import vn.tonghop.publication.AnnotatedWorkbook.Copy;

/**
 * What was found in one workbook, for programs: one JSON object. Its shape is described in {@code
 * src/docs/OPERATIONS.md}; keys may be added, and are neither removed nor given another meaning.
 */
final class CheckJson {

  /** What takes the other submissions of the year, or plans of earlier years, to tell. */
  private static final List<Object> NOT_CHECKED =
      List.of("supersession", "completeness", "duplicates", "earlierPlans", "budget");

  private final FindingText texts;

  CheckJson(Words words) {
    texts = FindingText.in(words.locale());
  }

  String of(CheckReport report, @Nullable Path out, @Nullable Copy copy) {
    Map<String, Object> object = new TreeMap<>();
    object.put("file", whole(report.name()));
    object.put("sha256", report.sha256());
    object.put("year", report.definition().year());
    Submitter submitter = report.submitter();
    if (submitter != null) {
      object.put("submitter", Map.of("code", submitter.code(), "name", submitter.name()));
    }
    facts(report.checked().end(), object);
    ledger(report.checked().ledger(), object);
    findings(report, object);
    object.put("notChecked", NOT_CHECKED);
    if (out != null && copy != null) {
      object.put(
          "copy",
          Map.of(
              "path", whole(out.toString()),
              "format", copy.format().extension(),
              "extent", copy.extent().name()));
    }
    return CanonicalJson.of(object);
  }

  private static void facts(IntakeItem.End end, Map<String, Object> object) {
    if (end.unit() != null) {
      object.put("unit", end.unit().name());
    }
    object.put("round", end.edition().round());
    object.put("supplement", end.edition().supplement());
  }

  private static void ledger(LedgerLine ledger, Map<String, Object> object) {
    object.put("rowsRead", ledger.rowsRead());
    object.put("notProposal", ledger.notProposal());
    Map<String, Object> proposals = new TreeMap<>();
    for (Fate fate : List.of(Fate.ACCEPTED, Fate.REJECTED)) {
      proposals.put(fate.name(), LedgerJson.tally(ledger.of(fate)));
    }
    object.put("proposals", proposals);
  }

  private void findings(CheckReport report, Map<String, Object> object) {
    Map<String, Object> counts = new TreeMap<>();
    for (Severity severity : Severity.values()) {
      counts.put(severity.name(), report.checked().counts().of(severity));
    }
    object.put("counts", counts);
    List<Object> findings = new ArrayList<>();
    report.checked().findings().forEach(finding -> findings.add(object(finding)));
    object.put("findings", findings);
    object.put("unlisted", report.checked().unlisted());
  }

  private Map<String, Object> object(Finding finding) {
    Map<String, Object> object = new TreeMap<>();
    object.put("code", finding.code().id());
    object.put("name", finding.code().name());
    object.put("severity", finding.severity().name());
    if (finding.address().sheet() != null) {
      object.put("sheet", whole(finding.address().sheet()));
      object.put("cell", finding.address().cell());
    }
    object.put("arguments", finding.arguments().stream().<Object>map(CheckJson::whole).toList());
    object.put("message", whole(texts.message(finding)));
    object.put("found", whole(texts.found(finding)));
    object.put("expected", whole(texts.expected(finding)));
    object.put("action", whole(texts.action(finding)));
    return object;
  }

  /** Without half characters, which a cell may hold, and JSON in UTF-8 cannot. */
  private static String whole(String text) {
    return text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
